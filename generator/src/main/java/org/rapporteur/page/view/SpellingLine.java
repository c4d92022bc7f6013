package org.rapporteur.page.view;

import java.util.List;

/**
 * Another way in which a name stands in the record.
 *
 * @param where the documents that write it so; empty when only a register does
 */
public record SpellingLine(String spelling, List<LinkView> where) {

    public SpellingLine {
        where = List.copyOf(where);
    }
}
