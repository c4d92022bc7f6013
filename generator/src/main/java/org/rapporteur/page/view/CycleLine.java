package org.rapporteur.page.view;

import java.util.Optional;

/** A cycle in a list. */
public record CycleLine(
        int year, String href, String title, Optional<String> theme, int meetings, int contributions, int outputs) {}
