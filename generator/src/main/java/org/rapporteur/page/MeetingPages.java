package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.data.Table;
import org.rapporteur.data.Tables;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.Destination;
import org.rapporteur.model.Document;
import org.rapporteur.model.EmbeddedList;
import org.rapporteur.model.Link;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.view.AnnexView;
import org.rapporteur.page.view.ContributionsView;
import org.rapporteur.page.view.CorrectionLine;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.MeetingView;
import org.rapporteur.page.view.ParticipantsView;

/** The pages of meetings and of what is annexed to them. */
final class MeetingPages {

    private final Composition page;
    private final PublicRecord record;
    private final DataPages data;
    private final Tables tables;
    private final SnapshotLines snapshots;

    MeetingPages(Composition page) {
        this.page = page;
        this.record = page.record;
        this.data = new DataPages(page);
        this.tables = new Tables(record);
        this.snapshots = new SnapshotLines(page);
    }

    MeetingView meeting(Document.Meeting meeting) {
        List<CorrectionLine> corrections = new CorrectionLines(page).of(meeting);
        return new MeetingView(
                page.bodies.of(meeting),
                DateText.view(meeting.date()),
                page.edition.isComing(meeting),
                time(meeting),
                meeting.duration().map(DateText::words),
                Labels.of(meeting.format()),
                meeting.place(),
                meeting.head().symbol().map(Located::value),
                Labels.of(meeting.status()),
                page.people.lines(meeting.facilitators()),
                called("Recording of the meeting", meeting.recording(), meeting),
                called("Agenda of the meeting", meeting.agenda(), meeting),
                meeting.documents().stream()
                        .flatMap(link -> page.place.link(link, meeting.head().path()).stream())
                        .toList(),
                page.meetings.decisions(meeting),
                page.meetings.actions(meeting, false),
                new CyclePages(page).annexes(meeting),
                new PrintedAnnexes(page).of(meeting),
                corrections,
                corrections.stream().anyMatch(line -> line.change().isPresent()),
                alsoIn(meeting),
                neighbour(meeting, -1),
                neighbour(meeting, 1));
    }

    /** The time with its zone: the meeting's, else the site's. */
    private Optional<String> time(Document.Meeting meeting) {
        String zone = meeting.timeZone().orElse(record.site().timeZone()).getId();
        return meeting.time().map(time -> time + " " + (zone.equals("Z") ? "UTC" : zone));
    }

    /** A link that says what it leads to: an address alone tells a reader nothing. */
    private Optional<LinkView> called(String name, Optional<Link> link, Document.Meeting meeting) {
        return link.flatMap(to -> page.place.link(
                to.target().value(),
                to.title().or(() -> Optional.of(name)),
                meeting.head().path()));
    }

    private List<LinkView> alsoIn(Document.Meeting meeting) {
        return meeting.alsoIn().stream()
                .map(path -> record.targets().resolve(meeting.head().path(), path.value()))
                .filter(Destination.ToPage.class::isInstance)
                .flatMap(to -> ((Destination.ToPage) to).document().stream())
                .map(page.place::link)
                .toList();
    }

    private Optional<LinkView> neighbour(Document.Meeting meeting, int step) {
        return record.tree().above(meeting, Document.Cycle.class).flatMap(cycle -> {
            List<Document.Meeting> meetings = record.meetings(cycle);
            int other = meetings.indexOf(meeting) + step;
            return other < 0 || other >= meetings.size()
                    ? Optional.empty()
                    : Optional.of(page.place.link(meetings.get(other)));
        });
    }

    ParticipantsView participants(Document.Participants list) {
        Table<?> table = tables.of(list);
        return new ParticipantsView(
                page.bodies.of(list),
                CyclePages.label(list),
                bearer(list),
                DateText.view(record.tree().above(list, Document.Meeting.class).map(Document.Meeting::date)),
                page.people.lines(list.participants()),
                list.tookPart(),
                list.apologies(),
                list.participants().size() - table.size(),
                data.downloads(table, list.page()),
                places(list, EmbeddedList.PARTICIPANTS));
    }

    ContributionsView contributions(Document.Contributions list) {
        Optional<Catalogue> catalogue =
                record.tree().above(list, Document.Cycle.class).map(record::catalogue);
        Optional<Catalogue> whole = catalogue.filter(
                all -> !all.page().equals(list.page()) && !all.contributions().isEmpty());
        return new ContributionsView(
                page.bodies.of(list),
                CyclePages.label(list),
                bearer(list),
                DateText.view(list.asOf()),
                record.contributions(list).size(),
                listed(record.contributions(list)),
                parts(catalogue.filter(all -> all.page().equals(list.page()))),
                page.embeds.shownLines(list),
                catalogue.flatMap(all -> all.snapshot(list).map(own -> snapshots.line(own, all))),
                catalogue.map(all -> snapshots.added(list, all)).orElse(List.of()),
                catalogue
                        .filter(all -> all.page().equals(list.page()))
                        .map(snapshots::lines)
                        .orElse(List.of()),
                whole.map(all -> page.place.link(
                        "All " + Labels.count(all.withoutComments().size(), "contribution") + " to "
                                + record.tree().fullName(all.cycle()),
                        all.page())),
                data.downloads(tables.of(list), list.page()),
                places(list, EmbeddedList.CONTRIBUTIONS));
    }

    /** “7, and 2 comments on drafts”. */
    private static String listed(List<Contribution> contributions) {
        int comments =
                (int) contributions.stream().filter(Contribution::isComment).count();
        int others = contributions.size() - comments;
        return comments == 0
                ? Integer.toString(others)
                : (others == 0 ? "" : others + ", and ") + Labels.comments(comments);
    }

    /** The way through a catalogue that is divided; none through one that is not. */
    private List<LinkView> parts(Optional<Catalogue> catalogue) {
        List<SitePath> pages = catalogue.map(Catalogue::parts).orElse(List.of());
        return pages.size() < 2
                ? List.of()
                : IntStream.range(0, pages.size())
                        .mapToObj(i -> page.place.link(Integer.toString(i + 1), pages.get(i)))
                        .toList();
    }

    /** A page of a catalogue that no document is: it is made of the lists of the meetings, or a further part. */
    ContributionsView catalogue(Catalogue catalogue) {
        return new ContributionsView(
                HomePages.NO_BODY,
                Optional.empty(),
                Optional.of(page.place.link(catalogue.cycle())),
                Optional.empty(),
                catalogue.contributions().size(),
                listed(catalogue.contributions()),
                parts(Optional.of(catalogue)),
                page.contributions.whole(catalogue.shownAt(page.place.page()), catalogue),
                Optional.empty(),
                List.of(),
                snapshots.lines(catalogue),
                Optional.empty(),
                data.downloads(tables.of(catalogue), catalogue.page()),
                false);
    }

    AnnexView annex(Document.Annex annex) {
        return new AnnexView(page.bodies.of(annex), CyclePages.label(annex).orElseThrow(), bearer(annex));
    }

    private Optional<LinkView> bearer(Document annex) {
        return record.tree().bearer(annex).map(page.place::link);
    }

    /** Whether the editor put the list into the body, so that the page need not add it. */
    static boolean places(Document document, EmbeddedList list) {
        return document.body().holes(Piece.Embed.class).stream()
                .anyMatch(embed -> embed.name().equals(list.word()));
    }
}
