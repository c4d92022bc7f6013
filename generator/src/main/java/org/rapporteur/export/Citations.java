package org.rapporteur.export;

import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.CitedWork;
import org.rapporteur.page.CitedWorks;
import org.rapporteur.page.Edition;

/** {@code cite.bib}, {@code cite.ris} and {@code cite.json} beside each page that is a work of its own. */
final class Citations {

    private final PublicRecord record;
    private final CitedWorks works;

    Citations(Edition edition) {
        this.record = edition.record();
        this.works = new CitedWorks(edition);
    }

    Stream<ExportedFile> files() {
        return record.documents().stream().filter(CitedWorks::isWork).flatMap(this::files);
    }

    private Stream<ExportedFile> files(Document document) {
        CitedWork work = works.of(document);
        return Stream.of(
                ExportedFile.text(document.page().file("cite.bib"), work::bibTex),
                ExportedFile.text(document.page().file("cite.ris"), work::ris),
                ExportedFile.text(document.page().file("cite.json"), work::cslJson));
    }
}
