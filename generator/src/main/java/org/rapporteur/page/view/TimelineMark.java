package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A date in a picture.
 *
 * @param at the middle of it, in per cent
 * @param stretch how far a window reaches, or a date that is not told to the day
 * @param window whether it is a window
 * @param text the date and what it is, in words
 */
public record TimelineMark(String at, Optional<Stretch> stretch, boolean window, String text) {}
