package org.rapporteur.page.view;

/**
 * A numbered paragraph that is on another page now.
 *
 * @param anchor that its old permalink leads to
 * @param link to where it is now
 */
public record ParagraphLinkView(String anchor, LinkView link) {}
