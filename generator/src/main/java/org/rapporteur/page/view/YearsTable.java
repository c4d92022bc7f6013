package org.rapporteur.page.view;

import java.util.List;

/**
 * Numbers by group and year.
 *
 * @param years the heads of the columns
 */
public record YearsTable(List<String> years, List<YearsRow> rows) {

    public YearsTable {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }
}
