package org.rapporteur.page.view;

import java.util.Optional;

/**
 * Where a cycle leads up to.
 *
 * @param place “Geneva, Switzerland”
 * @param dates “18 to 21 December 2017”
 */
public record AnnualMeetingView(Optional<String> name, Optional<String> place, Optional<String> dates) {}
