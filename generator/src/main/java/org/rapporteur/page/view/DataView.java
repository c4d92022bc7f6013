package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code data.ftlh}: the record as files, for people who want to use them.
 *
 * @param tables one for each kind of thing
 * @param archive the whole site as one file, if there is one
 */
public record DataView(BodyView body, List<TableView> tables, Optional<LinkView> archive) {

    public DataView {
        tables = List.copyOf(tables);
    }
}
