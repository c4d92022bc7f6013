package org.rapporteur.page.view;

import java.util.List;

/** A group of a table, with one number for each year. */
public record YearsRow(String label, List<YearsCell> cells) {

    public YearsRow {
        cells = List.copyOf(cells);
    }
}
