package org.rapporteur.page.view;

/**
 * A role in a cycle or an output.
 *
 * @param where the cycle or output
 */
public record RoleLine(String role, LinkView where, String year) {}
