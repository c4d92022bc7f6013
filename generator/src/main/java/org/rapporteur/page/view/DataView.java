package org.rapporteur.page.view;

import java.util.List;

/**
 * {@code data.ftlh}: the record as files, for people who want to use them.
 *
 * @param tables one for each kind of thing
 */
public record DataView(BodyView body, List<TableView> tables) {

    public DataView {
        tables = List.copyOf(tables);
    }
}
