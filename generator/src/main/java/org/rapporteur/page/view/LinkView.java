package org.rapporteur.page.view;

/**
 * A link.
 *
 * @param text what it says
 * @param href relative to the page, or a URL
 * @param external whether it leaves the site
 * @param current whether it is the page itself
 */
public record LinkView(String text, String href, boolean external, boolean current) {}
