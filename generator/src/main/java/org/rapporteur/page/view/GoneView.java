package org.rapporteur.page.view;

import java.util.Optional;

/**
 * {@code gone.ftlh}: an address withdrawn on purpose.
 *
 * @param see where to look instead
 */
public record GoneView(String why, DateView date, Optional<LinkView> see) {}
