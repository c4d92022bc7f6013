package org.rapporteur.model;

/** A contribution with the catalogue that it stands in, for pages that gather contributions of several cycles. */
public record GivenContribution(Contribution contribution, Catalogue catalogue) {}
