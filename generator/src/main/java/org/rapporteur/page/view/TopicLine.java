package org.rapporteur.page.view;

/** A topic on the index. */
public record TopicLine(LinkView link, int documents) {}
