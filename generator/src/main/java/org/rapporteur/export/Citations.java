package org.rapporteur.export;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.CitedWork;
import org.rapporteur.page.CitedWorks;

/** {@code cite.bib}, {@code cite.ris} and {@code cite.json} beside each page that is a work of its own. */
final class Citations {

    private final PublicRecord record;
    private final CitedWorks works;

    Citations(PublicRecord record) {
        this.record = record;
        this.works = new CitedWorks(record);
    }

    Stream<ExportedFile> files() {
        return record.documents().stream().filter(CitedWorks::isWork).flatMap(this::files);
    }

    private Stream<ExportedFile> files(Document document) {
        CitedWork work = works.of(document);
        return Stream.of(
                file(document, "cite.bib", work.bibTex()),
                file(document, "cite.ris", work.ris()),
                file(document, "cite.json", work.cslJson()));
    }

    private static ExportedFile file(Document document, String name, String text) {
        return new ExportedFile(document.page().file(name).outputFile(), text.getBytes(StandardCharsets.UTF_8));
    }
}
