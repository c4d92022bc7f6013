package org.rapporteur.data;

import java.net.URI;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.markdown.NumberedParagraph;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.ContributionEntry;
import org.rapporteur.model.Document;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;

/** The entries of lists, contributions and participants, as rows. */
final class ListRows {

    private final PublicRecord record;
    private final References references;

    ListRows(PublicRecord record) {
        this.record = record;
        this.references = new References(record);
    }

    /** @param contribution as the catalogue has it, or as one of its lists has */
    ContributionRow contribution(Contribution contribution, Catalogue catalogue) {
        ContributionEntry entry = contribution.entry();
        return new ContributionRow(
                contribution.anchor(),
                references.url(contribution.page(), contribution.anchor()),
                references.above(catalogue.cycle(), Document.Activity.class),
                catalogue.cycle().year(),
                entry.title().map(Located::value),
                references.people(entry.persons()),
                entry.organisations().stream().map(references::organisation).toList(),
                entry.url().or(entry::file).flatMap(link -> references.target(link.value(), contribution.source())),
                entry.received(),
                contribution.seen(),
                entry.language(),
                record.particulars().group(entry),
                record.particulars().country(entry),
                entry.topics(),
                entry.summary(),
                contribution.lists().stream()
                        .map(list -> references.url(list.page()))
                        .toList(),
                record.comments().subjects(contribution).stream()
                        .map(subject -> references.url(
                                subject.version().page(),
                                subject.paragraph()
                                        .map(NumberedParagraph::anchor)
                                        .orElse("")))
                        .toList(),
                record.citations().of(contribution).stream()
                        .map(use -> references.url(
                                use.document().page(), use.paragraph().orElse("")))
                        .toList(),
                entry.persons().stream()
                        .flatMap(mention -> references.asListed(mention).stream())
                        .toList());
    }

    /** How many of a list have a row: not who is not listed. */
    int size(Document.Participants list) {
        return (int) list.participants().stream()
                .filter(mention -> references.person(mention).isPresent())
                .count();
    }

    Stream<ParticipantRow> participants(Document.Participants list) {
        ListOf of = of(list);
        return IntStream.range(0, list.participants().size())
                .boxed()
                .flatMap(index -> participant(of, list.participants().get(index), index + 1).stream());
    }

    /** What all rows of a list have in common. */
    private record ListOf(URI url, Optional<Named> bearer, Optional<PartialDate> date) {}

    private ListOf of(Document.Participants list) {
        Optional<Document> bearer = record.tree().bearer(list);
        return new ListOf(
                references.url(list.page()),
                bearer.map(references::to),
                bearer.filter(Document.Meeting.class::isInstance).map(meeting -> ((Document.Meeting) meeting).date()));
    }

    private Optional<ParticipantRow> participant(ListOf list, PersonMention mention, int position) {
        boolean withheld = record.people().find(mention).map(Person::withheld).orElse(false);
        return references
                .person(mention)
                .map(person ->
                        withheld ? withheld(list, mention, position) : participant(list, mention, position, person));
    }

    private ParticipantRow participant(ListOf list, PersonMention mention, int position, Named person) {
        return new ParticipantRow(
                list.url(),
                position,
                list.bearer(),
                list.date(),
                person.name(),
                person.url(),
                Optional.of(mention.name().value()),
                mention.honorific(),
                mention.role(),
                record.people().affiliation(mention).map(references::organisation),
                record.particulars().group(mention),
                record.particulars().country(mention),
                mention.attendance(),
                references.asListed(mention));
    }

    /** Nothing but the role is said of somebody whose name is withheld: the rest could tell who it is. */
    private static ParticipantRow withheld(ListOf list, PersonMention mention, int position) {
        return new ParticipantRow(
                list.url(),
                position,
                list.bearer(),
                list.date(),
                Person.WITHHELD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                mention.role(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                mention.attendance(),
                Optional.empty());
    }
}
