package org.rapporteur.export;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.data.Table;
import org.rapporteur.data.Tables;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.output.Content;
import org.rapporteur.page.Edition;

/** The record as data: all of it under {@code /data/} with its schemas, and each list beside its page. */
final class TableFiles {

    private final Edition edition;
    private final PublicRecord record;
    private final Tables tables;

    TableFiles(Edition edition) {
        this.edition = edition;
        this.record = edition.record();
        this.tables = new Tables(record);
    }

    Stream<ExportedFile> files() {
        return Stream.of(whole(), participants(), contributions(), catalogues()).flatMap(files -> files);
    }

    private Stream<ExportedFile> whole() {
        return tables.all().stream()
                .flatMap(table -> Stream.concat(
                        files(table, Addresses.DATA),
                        Stream.of(ExportedFile.text(
                                Addresses.schema(table.name()), () -> new JsonSchema(edition).of(table)))));
    }

    private Stream<ExportedFile> participants() {
        return record.documents(Document.Participants.class).stream()
                .flatMap(list -> files(tables.of(list), list.page()));
    }

    private Stream<ExportedFile> contributions() {
        return record.documents(Document.Contributions.class).stream()
                .flatMap(list -> files(tables.of(list), list.page()));
    }

    /** Those that no document is. */
    private Stream<ExportedFile> catalogues() {
        return record.catalogues().stream()
                .filter(catalogue -> !catalogue.contributions().isEmpty())
                .filter(catalogue -> record.tree().at(catalogue.page()).isEmpty())
                .flatMap(catalogue -> files(tables.of(catalogue), catalogue.page()));
    }

    private Stream<ExportedFile> files(Table<?> table, SitePath page) {
        List<SitePath> paths = Addresses.table(page, table.name());
        return Stream.of(
                new ExportedFile(paths.get(0).outputFile(), () -> Content.pieces(() -> CsvText.of(table))),
                new ExportedFile(
                        paths.get(1).outputFile(), () -> Content.pieces(() -> new JsonText(edition).of(table))),
                ExportedFile.text(paths.get(2), () -> new ColumnDictionary(edition).of(table, page)));
    }
}
