package org.rapporteur.page.view;

/** {@code page.ftlh}: a plain page. */
public record PlainView(BodyView body) {}
