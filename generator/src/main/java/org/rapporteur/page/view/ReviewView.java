package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A window for comments.
 *
 * @param open whether it is open now
 * @param to where comments go
 */
public record ReviewView(Optional<DateView> opens, Optional<DateView> closes, Optional<LinkView> to, boolean open) {}
