package org.rapporteur.page.view;

/**
 * A contribution that a text cites.
 *
 * @param key by which the text cites it
 * @param anchor its id on the page, to which the text leads; on paper, nothing does
 */
public record SourceLine(String key, String anchor, ContributionLine contribution) {}
