package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Document;
import org.rapporteur.model.NamedLink;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.PersonEntry;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PersonalName;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** What is cited: the pages of the record. */
public final class CitedWorks {

    /** A name with such a sign in it is not of two parts, or would not be read so. */
    private static final Pattern BIBTEX_DIVIDES = Pattern.compile(",| and ");

    private final Edition edition;
    private final PublicRecord record;

    public CitedWorks(Edition edition) {
        this.edition = edition;
        this.record = edition.record();
    }

    /** Whether a document is cited as a work of its own, and has files that say how. */
    public static boolean isWork(Document document) {
        return document instanceof Document.Meeting
                || document instanceof Document.Version
                || document instanceof Document.Output
                || document.body().numbered() > 0;
    }

    /** The page of a document. */
    public CitedWork of(Document document) {
        String title = title(document);
        return new CitedWork(
                key(document.page()),
                kind(document),
                authors(document, false),
                authors(document, true),
                publisher(),
                title,
                record.tree()
                        .context(document.page())
                        .or(() -> record.tree()
                                .above(document, Document.Activity.class)
                                .map(Document::title))
                        .filter(container -> !title.contains(container)),
                document.head().symbol().map(Located::value),
                date(document)
                        .or(() -> record.tree()
                                .above(document, Document.Meeting.class)
                                .map(Document.Meeting::date)),
                document.head().language().orElse(record.site().language()),
                PagePlace.absolute(record, document.page()),
                Optional.empty());
    }

    /** A page that no document is. */
    CitedWork of(String title, SitePath page) {
        return new CitedWork(
                key(page),
                "Page",
                List.of(),
                List.of(),
                publisher(),
                title,
                record.tree().context(page),
                Optional.empty(),
                Optional.empty(),
                record.site().language(),
                PagePlace.absolute(record, page),
                Optional.empty());
    }

    private String publisher() {
        return record.site()
                .publisher()
                .map(NamedLink::name)
                .orElse(record.site().title());
    }

    /** The address, as ASCII that BibTeX takes for a key. */
    private static String key(SitePath page) {
        return page.encoded().replaceAll("[^A-Za-z0-9.]+", "-").replaceAll("^-|-$", "");
    }

    private String kind(Document document) {
        if (document instanceof Document.Meeting) {
            return "Meeting summary";
        }
        return output(document)
                .flatMap(Document.Output::kind)
                .map(Labels::text)
                .orElseGet(() -> Labels.text(document.type().word()));
    }

    /** The output that a document is, or is a version of. */
    private Optional<Document.Output> output(Document document) {
        if (document instanceof Document.Output output) {
            return Optional.of(output);
        }
        return document instanceof Document.Version version
                ? record.tree().above(version, Document.Output.class)
                : Optional.empty();
    }

    /** Of a version also the output's: “Second draft” alone says nothing. */
    private String title(Document document) {
        return output(document)
                .filter(whole -> !whole.equals(document))
                .map(Document::title)
                .filter(title -> !document.title().contains(title))
                .map(title -> title + ": " + document.title())
                .orElse(document.title());
    }

    /** Those who are listed: structured data of somebody who is not would be an index of them. */
    private List<CitedWork.Author> authors(Document document, boolean editors) {
        return output(document).map(Document.Output::authors).orElse(List.of()).stream()
                .filter(mention -> editors == mention.role().equals(Optional.of("Editor")))
                .flatMap(mention -> author(mention).stream())
                .distinct()
                .toList();
    }

    private Optional<CitedWork.Author> author(PersonMention mention) {
        Optional<Person> person = record.people().find(mention);
        return person.isPresent()
                ? person.filter(Person::listed).map(known -> new CitedWork.Author(known.name(), true, parts(known)))
                : Optional.of(new CitedWork.Author(mention.name().value(), false, Optional.empty()));
    }

    private Optional<PersonalName> parts(Person person) {
        return person.entry()
                .flatMap(PersonEntry::sortAs)
                .flatMap(PersonalName::inverted)
                .or(() -> Optional.of(person.name())
                        .filter(name -> !BIBTEX_DIVIDES.matcher(name).find())
                        .flatMap(name -> PersonalName.of(name, record.site().particles())));
    }

    /** Of an output, which lives on, that of its newest version. */
    private Optional<PartialDate> date(Document document) {
        if (document instanceof Document.Meeting meeting) {
            return Optional.of(meeting.date());
        }
        if (document instanceof Document.Version version) {
            return Optional.of(version.date());
        }
        if (document instanceof Document.Output output) {
            return edition.newest(output).map(Document.Version::date);
        }
        return document instanceof Document.Announcement announcement
                ? Optional.of(announcement.date())
                : Optional.empty();
    }
}
