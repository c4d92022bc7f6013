package org.rapporteur.page.view;

/**
 * An affiliation over time.
 *
 * @param years “2016”, “2016 to 2018”
 */
public record AffiliationLine(OrganisationRef organisation, String years) {}
