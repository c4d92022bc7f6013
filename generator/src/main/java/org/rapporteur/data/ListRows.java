package org.rapporteur.data;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.markdown.NumberedParagraph;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.ContributionEntry;
import org.rapporteur.model.Document;
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
        return IntStream.range(0, list.participants().size())
                .boxed()
                .flatMap(index -> participant(list, list.participants().get(index), index + 1).stream());
    }

    private Optional<ParticipantRow> participant(Document.Participants list, PersonMention mention, int position) {
        boolean withheld = record.people().find(mention).map(Person::withheld).orElse(false);
        return references
                .person(mention)
                .map(person ->
                        withheld ? withheld(list, mention, position) : participant(list, mention, position, person));
    }

    private ParticipantRow participant(Document.Participants list, PersonMention mention, int position, Named person) {
        return new ParticipantRow(
                references.url(list.page()),
                position,
                record.tree().bearer(list).map(references::to),
                meeting(list).map(Document.Meeting::date),
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
    private ParticipantRow withheld(Document.Participants list, PersonMention mention, int position) {
        return new ParticipantRow(
                references.url(list.page()),
                position,
                record.tree().bearer(list).map(references::to),
                meeting(list).map(Document.Meeting::date),
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

    private Optional<Document.Meeting> meeting(Document.Participants list) {
        return record.tree()
                .bearer(list)
                .filter(Document.Meeting.class::isInstance)
                .map(Document.Meeting.class::cast);
    }
}
