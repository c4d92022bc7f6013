package org.rapporteur.page;

import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.data.Column;
import org.rapporteur.data.Table;
import org.rapporteur.data.Tables;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Word;
import org.rapporteur.page.view.ColumnLine;
import org.rapporteur.page.view.DataView;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.TableView;

/** What people are told of the data. */
final class DataPages {

    private final Composition page;

    DataPages(Composition page) {
        this.page = page;
    }

    DataView data() {
        return new DataView(
                page.record.tree().at(Addresses.DATA).map(page.bodies::of).orElse(HomePages.NO_BODY),
                new Tables(page.record).all().stream().map(this::table).toList(),
                Optional.of(page.place.link("The whole site as one file", Addresses.ARCHIVE))
                        .filter(any -> page.edition.archived()));
    }

    private TableView table(Table<?> table) {
        return new TableView(
                anchor(table),
                table.title(),
                table.about(),
                table.size(),
                Stream.concat(
                                files(table, Addresses.DATA),
                                Stream.of(page.place.link("Schema of the JSON", Addresses.schema(table.name()))))
                        .toList(),
                table.columns().stream()
                        .map(column -> new ColumnLine(column.name(), column.meaning(), kind(column)))
                        .toList());
    }

    private static String anchor(Table<?> table) {
        return "_" + table.name();
    }

    private Stream<LinkView> files(Table<?> table, SitePath at) {
        List<SitePath> files = Addresses.table(at, table.name());
        String rows = ", " + Labels.count(table.size(), "row");
        return Stream.of(
                page.place.link("CSV" + rows, files.get(0)),
                page.place.link("JSON" + rows, files.get(1)),
                page.place.link("Columns of the CSV, for programs", files.get(2)));
    }

    /** A list that a page shows, as files that lie beside the page. */
    List<LinkView> downloads(Table<?> table, SitePath at) {
        return Stream.concat(
                        files(table, at).limit(2),
                        Stream.of(page.place.link("What the columns mean", Addresses.DATA, anchor(table))))
                .toList();
    }

    private static String kind(Column column) {
        String kind = kind(column.type());
        return column.many() ? kind + "; several are divided by “;”" : kind;
    }

    private static String kind(Class<?> type) {
        if (Word.class.isAssignableFrom(type)) {
            return Stream.of(type.getEnumConstants())
                    .map(Column::plain)
                    .collect(Collectors.joining(", ", "One of: ", ""));
        }
        if (type == PartialDate.class) {
            return "Day, week, month or year (ISO 8601)";
        }
        if (type == LocalTime.class) {
            return "Time of day";
        }
        if (type == Integer.class || type == int.class) {
            return "Number";
        }
        return type == URI.class ? "Web address" : "Text";
    }
}
