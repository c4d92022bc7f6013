package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A window for comments.
 *
 * @param state {@code to-come}, {@code open} or {@code closed}
 * @param dates “2 November to 6 December 2016”
 * @param to where comments go
 */
public record ReviewView(Label state, Optional<String> dates, Optional<LinkView> to) {}
