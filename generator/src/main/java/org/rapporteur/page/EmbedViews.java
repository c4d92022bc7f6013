package org.rapporteur.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.Document;
import org.rapporteur.model.EmbeddedList;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.ActionLine;
import org.rapporteur.page.view.ContributionLine;
import org.rapporteur.page.view.EmbedView;

/** The lists that editors put into bodies (content-format, “Embeds”), each of the document's own {@link Scope}. */
final class EmbedViews {

    private final Edition edition;
    private final PublicRecord record;
    private final PagePlace place;

    EmbedViews(Edition edition, PagePlace place) {
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
                day(document).map(day -> note(list, day)),
                isParticipants ? new PersonLines(record, place).lines(participants(document)) : List.of(),
                list == EmbeddedList.CONTRIBUTIONS ? contributions(document) : List.of(),
                list == EmbeddedList.TIMELINE
                        ? new TimelineLines(edition, place).of(scope(document).all(Document.Cycle.class))
                        : List.of(),
                list == EmbeddedList.ACTIONS ? actions(document) : List.of(),
                list == EmbeddedList.MEETINGS
                        ? new MeetingLines(edition, place).among(newestFirst(meetings(document)))
                        : List.of(),
                list == EmbeddedList.OUTPUTS
                        ? new OutputLines(edition, place).lines(scope(document).all(Document.Output.class), true)
                        : List.of());
    }

    /** The day on which a version stood; what is put into it came to be known by then. */
    private static Optional<PartialDate> day(Document document) {
        return document instanceof Document.Version version ? Optional.of(version.date()) : Optional.empty();
    }

    private static String note(EmbeddedList list, PartialDate day) {
        return list.isKnownByDay()
                ? "As known on " + DateText.words(day)
                : "As known today, and not on " + DateText.words(day);
    }

    private List<Document.Meeting> meetings(Document document) {
        return scope(document).meetings().stream()
                .filter(meeting -> isBy(day(document), meeting.date()))
                .toList();
    }

    private static boolean isBy(Optional<PartialDate> day, PartialDate date) {
        return day.map(last -> !date.first().isAfter(last.last())).orElse(true);
    }

    /** Whether a list was there; those that are no meeting's have no day. */
    private boolean isBy(Optional<PartialDate> day, Document.Participants list) {
        return record.tree()
                .above(list, Document.Meeting.class)
                .map(meeting -> isBy(day, meeting.date()))
                .orElse(true);
    }

    private Scope scope(Document document) {
        return new Scope(record, document);
    }

    private static List<Document.Meeting> newestFirst(List<Document.Meeting> meetings) {
        return meetings.stream().sorted(MeetingLines.NEWEST_FIRST).toList();
    }

    private List<PersonMention> participants(Document document) {
        if (document instanceof Document.Participants list) {
            return list.participants();
        }
        Set<String> seen = new HashSet<>();
        return scope(document)
                .participantLists()
                .filter(list -> isBy(day(document), list))
                .flatMap(list -> list.participants().stream())
                .filter(mention -> seen.add(record.people()
                        .find(mention)
                        .map(Person::slug)
                        .orElse(mention.name().value())))
                .toList();
    }

    private List<ContributionLine> contributions(Document document) {
        if (document instanceof Document.Contributions list) {
            return shownLines(list);
        }
        ContributionLines lines = new ContributionLines(record, place);
        return scope(document).all(Document.Cycle.class).stream()
                .map(record::catalogue)
                .flatMap(catalogue -> day(document).map(catalogue::asOf).orElseGet(catalogue::contributions).stream()
                        .map(contribution -> lines.among(contribution, catalogue)))
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

    /** The same as lines. */
    List<ContributionLine> shownLines(Document.Contributions list) {
        ContributionLines lines = new ContributionLines(record, place);
        return record.tree()
                .above(list, Document.Cycle.class)
                .map(record::catalogue)
                .filter(catalogue -> catalogue.page().equals(list.page()))
                .map(catalogue -> lines.whole(shown(list), catalogue))
                .orElseGet(() -> lines.within(shown(list), list.asOf()));
    }

    private List<ActionLine> actions(Document document) {
        MeetingLines lines = new MeetingLines(edition, place);
        return scope(document)
                .meeting()
                .map(own -> lines.actions(own, false))
                .orElseGet(() -> scope(document).meetings().stream()
                        .flatMap(each -> lines.actions(each, true).stream())
                        .toList());
    }
}
