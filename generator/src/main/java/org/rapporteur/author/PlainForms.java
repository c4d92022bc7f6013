package org.rapporteur.author;

import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.SitePath;

/** What belongs to no cycle. */
final class PlainForms {

    private PlainForms() {}

    static Sheet home(Facts facts) {
        String title = facts.title().isEmpty() ? facts.record().site().title() : facts.title();
        return Sheet.of(DocumentType.HOME, "index.md")
                .text("title", title)
                .body("What this site is the record of, in a few sentences.\n");
    }

    static Sheet page(Facts facts) {
        return Sheet.of(DocumentType.PAGE, facts.place().folder() + facts.name() + ".md")
                .text("title", facts.title())
                .body("The text of the page.\n");
    }

    /** Begins with the day, as in the folder where the others stand. */
    static Sheet announcement(Facts facts) {
        String file = facts.given().orElseGet(() -> facts.today() + "-" + facts.name()) + ".md";
        return Sheet.of(DocumentType.ANNOUNCEMENT, announcements(facts) + file)
                .text("title", facts.title())
                .with("date", facts.today().toString())
                .with("from", facts.record().site().publisher().map(publisher -> WrittenYaml.of(publisher.name())))
                .body("Dear all,\n\nThe text of the announcement.\n");
    }

    private static String announcements(Facts facts) {
        if (!facts.place().page().equals(SitePath.HOME)) {
            return facts.place().folder();
        }
        Optional<Document.Announcement> last = facts.newest(
                Document.Announcement.class, SitePath.HOME, Comparator.comparing(Document.Announcement::date));
        return last.map(other -> other.page().above().get(0).value().substring(1))
                .orElse("announcements/");
    }

    static Sheet programme(Facts facts) {
        return Sheet.of(DocumentType.PROGRAMME, facts.name() + "/index.md")
                .text("title", facts.title())
                .body("What the programme is, in a few sentences.\n");
    }

    static Sheet activity(Facts facts) {
        return Sheet.of(DocumentType.ACTIVITY, facts.place().folder() + facts.name() + "/index.md")
                .text("title", facts.title())
                .body("What the activity asks, and who takes part, in a few sentences.\n");
    }
}
