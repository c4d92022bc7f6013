package org.rapporteur.export.search;

/**
 * What a query finds: a numbered paragraph, a section, an entry of a list.
 *
 * @param anchor on its page; empty for the page as a whole
 * @param heading what it is called: a section's heading, a contribution's title; empty of a numbered paragraph
 * @param text what is shown of it
 */
record Unit(String anchor, String heading, String text) {}
