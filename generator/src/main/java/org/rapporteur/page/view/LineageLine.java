package org.rapporteur.page.view;

/**
 * A related activity.
 *
 * @param years “2014 to 2015”
 */
public record LineageLine(LinkView activity, String years) {}
