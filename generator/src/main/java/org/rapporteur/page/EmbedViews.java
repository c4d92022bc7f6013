package org.rapporteur.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.Document;
import org.rapporteur.model.EmbeddedList;
import org.rapporteur.model.Person;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.view.ActionLine;
import org.rapporteur.page.view.ContributionLine;
import org.rapporteur.page.view.EmbedView;

/**
 * The lists that editors put into bodies (content-format, “Embeds”). A list is that of the document's own scope: of the
 * meeting, cycle, activity or programme that it is or stands in, the nearest that can have such a list; of the whole record
 * on a page that stands in none.
 */
final class EmbedViews {

    private final Edition edition;
    private final PublicRecord record;
    private final Place place;

    EmbedViews(Edition edition, Place place) {
        this.edition = edition;
        this.record = edition.record();
        this.place = place;
    }

    /** The list of that name; empty when there is none of that name. */
    Optional<EmbedView> of(String name, Document document) {
        return Stream.of(EmbeddedList.values())
                .filter(list -> list.word().equals(name))
                .findFirst()
                .map(list -> view(list, document));
    }

    private EmbedView view(EmbeddedList list, Document document) {
        boolean isParticipants = list == EmbeddedList.PARTICIPANTS;
        return new EmbedView(
                list.word(),
                isParticipants ? new PersonLines(record, place).lines(participants(document)) : List.of(),
                list == EmbeddedList.CONTRIBUTIONS ? contributions(document) : List.of(),
                list == EmbeddedList.TIMELINE
                        ? new TimelineLines(edition, place).of(inScope(document, Document.Cycle.class))
                        : List.of(),
                list == EmbeddedList.ACTIONS ? actions(document) : List.of(),
                list == EmbeddedList.MEETINGS
                        ? new MeetingLines(edition, place).among(newestFirst(meetings(document)))
                        : List.of(),
                list == EmbeddedList.OUTPUTS
                        ? new OutputLines(record, place).lines(inScope(document, Document.Output.class), true)
                        : List.of());
    }

    private static List<Document.Meeting> newestFirst(List<Document.Meeting> meetings) {
        return meetings.stream().sorted(MeetingLines.NEWEST_FIRST).toList();
    }

    private List<PersonMention> participants(Document document) {
        if (document instanceof Document.Participants list) {
            return list.participants();
        }
        Set<String> seen = new HashSet<>();
        return lists(document)
                .flatMap(list -> list.participants().stream())
                .filter(mention -> seen.add(record.people()
                        .find(mention)
                        .map(Person::slug)
                        .orElse(mention.name().value())))
                .toList();
    }

    /** The lists of the document's meeting, or of all meetings and cycles in its scope. */
    private Stream<Document.Participants> lists(Document document) {
        Optional<SitePath> meeting = scope(document, Document.Meeting.class);
        if (meeting.isPresent()) {
            return record.tree().below(meeting.get(), Document.Participants.class).stream();
        }
        Stream<Document.Participants> ofGuests = meetings(document).stream()
                .flatMap(each -> record.tree().below(each.page(), Document.Participants.class).stream());
        return Stream.concat(record.tree().below(cycleScope(document), Document.Participants.class).stream(), ofGuests)
                .distinct();
    }

    private List<ContributionLine> contributions(Document document) {
        ContributionLines lines = new ContributionLines(record, place);
        if (document instanceof Document.Contributions list) {
            return lines.within(shown(list), list.asOf());
        }
        return inScope(document, Document.Cycle.class).stream()
                .map(record::catalogue)
                .flatMap(catalogue ->
                        catalogue.contributions().stream().map(contribution -> lines.among(contribution, catalogue)))
                .toList();
    }

    /** What the page of a list shows: all of it, or, of a long catalogue, the page's part. */
    List<Contribution> shown(Document.Contributions list) {
        return record.tree()
                .above(list, Document.Cycle.class)
                .map(record::catalogue)
                .filter(catalogue -> catalogue.page().equals(list.page()))
                .map(catalogue -> catalogue.shownAt(place.page()))
                .orElseGet(() -> record.contributions(list));
    }

    private List<ActionLine> actions(Document document) {
        Optional<Document.Meeting> meeting = document instanceof Document.Meeting own
                ? Optional.of(own)
                : record.tree().above(document, Document.Meeting.class);
        MeetingLines lines = new MeetingLines(edition, place);
        return meeting.map(own -> lines.actions(own, false))
                .orElseGet(() -> meetings(document).stream()
                        .flatMap(each -> lines.actions(each, true).stream())
                        .toList());
    }

    /** The meetings of all cycles in scope, also those of other cycles that belong to them too. */
    private List<Document.Meeting> meetings(Document document) {
        return inScope(document, Document.Cycle.class).stream()
                .flatMap(cycle -> record.meetings(cycle).stream())
                .distinct()
                .toList();
    }

    /** The documents of a type in the nearest cycle, activity or programme, or in the whole record. */
    private <D extends Document> List<D> inScope(Document document, Class<D> type) {
        SitePath scope = cycleScope(document);
        return Stream.concat(
                        record.tree().at(scope).filter(type::isInstance).map(type::cast).stream(),
                        record.tree().below(scope, type).stream())
                .toList();
    }

    private SitePath cycleScope(Document document) {
        return Stream.concat(Stream.of(document.page()), document.page().above().stream())
                .filter(page -> record.tree().at(page).map(EmbedViews::isScope).orElse(false))
                .findFirst()
                .orElse(SitePath.HOME);
    }

    private static boolean isScope(Document document) {
        return document instanceof Document.Cycle
                || document instanceof Document.Activity
                || document instanceof Document.Programme;
    }

    private <D extends Document> Optional<SitePath> scope(Document document, Class<D> type) {
        return type.isInstance(document)
                ? Optional.of(document.page())
                : record.tree().above(document, type).map(Document::page);
    }
}
