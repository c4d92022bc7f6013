package org.rapporteur.model;

import java.util.Optional;

/**
 * The annual meeting that a cycle works towards.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record AnnualMeeting(
        Optional<String> name,
        Optional<String> city,
        Optional<String> country,
        Optional<PartialDate> starts,
        Optional<PartialDate> ends) {}
