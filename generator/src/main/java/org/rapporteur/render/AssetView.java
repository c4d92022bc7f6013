package org.rapporteur.render;

/**
 * A file of the theme as a template names it.
 *
 * @param href relative to the page
 * @param integrity the hash of its bytes; a browser runs no script that a page names without it
 */
public record AssetView(String href, String integrity) {}
