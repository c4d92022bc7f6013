package org.rapporteur.page.view;

import java.util.List;

/**
 * A kind of thing that the record has as data.
 *
 * @param anchor its place on the page
 * @param about what a row is
 * @param rows how many there are
 * @param files the table as files
 * @param columns what stands in them
 */
public record TableView(
        String anchor, String title, String about, int rows, List<LinkView> files, List<ColumnLine> columns) {

    public TableView {
        files = List.copyOf(files);
        columns = List.copyOf(columns);
    }
}
