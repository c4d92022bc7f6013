package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A window for comments.
 *
 * @param state {@code to-come}, {@code open} or {@code closed}, with the whole of it in words: “Open for comments until
 *     6 December 2016”
 * @param to where the version wants its comments, until the window closes
 * @param comment where a reader comments on the whole version; only while the window is open
 */
public record ReviewView(Label state, Optional<LinkView> to, Optional<LinkView> comment) {}
