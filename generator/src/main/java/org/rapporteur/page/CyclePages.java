package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.AnnualMeeting;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Countries;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.Tree;
import org.rapporteur.page.view.ActionLine;
import org.rapporteur.page.view.AnnexLine;
import org.rapporteur.page.view.AnnualMeetingView;
import org.rapporteur.page.view.CycleView;
import org.rapporteur.page.view.LinkView;

/** The page of a cycle. */
final class CyclePages {

    private final Composition page;
    private final PublicRecord record;

    CyclePages(Composition page) {
        this.page = page;
        this.record = page.record;
    }

    CycleView cycle(Document.Cycle cycle) {
        List<Document.Meeting> meetings = record.meetings(cycle);
        Participation participation = new Participation(record, page.people, meetings);
        return new CycleView(
                page.bodies.of(cycle),
                cycle.year(),
                cycle.theme(),
                cycle.annualMeeting().map(CyclePages::annualMeeting),
                page.people.lines(cycle.team()),
                new StepLines(page).of(cycle),
                page.timeline.of(cycle),
                page.timeline.picture(cycle),
                CalendarPages.file(page, cycle.page()),
                page.meetings.within(meetings),
                catalogue(cycle),
                page.outputs.lines(record.tree().below(cycle.page(), Document.Output.class), false),
                openActions(meetings),
                annexes(cycle),
                participation.count(),
                participation.byGroup(),
                participation.byRegion(),
                participation.byCountry(),
                new AttendanceMatrices(page).of(meetings),
                cycle.links().stream()
                        .flatMap(link -> page.place.link(link, cycle.head().path()).stream())
                        .toList(),
                neighbour(cycle, -1),
                neighbour(cycle, 1));
    }

    private static AnnualMeetingView annualMeeting(AnnualMeeting meeting) {
        List<String> place = Stream.of(meeting.city(), meeting.country().flatMap(Countries::name))
                .flatMap(Optional::stream)
                .toList();
        return new AnnualMeetingView(
                meeting.name(),
                place.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", place)),
                meeting.starts().map(starts -> DateText.range(starts, meeting.ends())));
    }

    private Optional<LinkView> catalogue(Document.Cycle cycle) {
        Catalogue catalogue = record.catalogue(cycle);
        return catalogue.contributions().isEmpty()
                ? Optional.empty()
                : Optional.of(page.place.link(Labels.count(catalogue.contributions()), catalogue.page()));
    }

    private List<ActionLine> openActions(List<Document.Meeting> meetings) {
        return meetings.stream()
                .flatMap(meeting -> page.meetings.actions(meeting, true).stream())
                .filter(action -> !action.state().equals(MeetingLines.DONE))
                .sorted(Comparator.comparing(action -> !action.state().equals(MeetingLines.OVERDUE)))
                .toList();
    }

    /** The annexes of a meeting, a cycle or an output. */
    List<AnnexLine> annexes(Document bearer) {
        return annexDocuments(bearer).stream().map(this::annex).toList();
    }

    List<Document> annexDocuments(Document bearer) {
        return record.tree().annexes(bearer).stream()
                .filter(annex -> !isCatalogue(annex))
                .toList();
    }

    /** A cycle's own list is its catalogue, which has a place of its own on the cycle's page. */
    private boolean isCatalogue(Document annex) {
        return record.tree()
                .above(annex, Document.Cycle.class)
                .map(cycle -> record.catalogue(cycle).page().equals(annex.page()))
                .orElse(false);
    }

    private AnnexLine annex(Document annex) {
        return new AnnexLine(label(annex), annex.title(), page.place.href(annex.page()), holds(annex));
    }

    static Optional<String> label(Document document) {
        return Tree.annexNumber(document)
                .map(number -> "Annex " + number.label().value());
    }

    private Optional<String> holds(Document annex) {
        if (annex instanceof Document.Participants list) {
            return Optional.of(listed(list));
        }
        return annex instanceof Document.Contributions list
                ? Optional.of(Labels.count(record.contributions(list)))
                : Optional.empty();
    }

    /** Participants are those who took part; who sent apologies is listed beside them. */
    private static String listed(Document.Participants list) {
        return list.apologies() == 0
                ? Labels.count(list.tookPart(), "participant")
                : list.participants().size() + " listed, " + list.tookPart() + " took part, " + list.apologies()
                        + " sent apologies";
    }

    private Optional<LinkView> neighbour(Document.Cycle cycle, int step) {
        return record.tree().above(cycle, Document.Activity.class).flatMap(activity -> {
            List<Document.Cycle> oldestFirst = new ArrayList<>(record.tree().cycles(activity));
            oldestFirst.sort(Comparator.comparing(Document.Cycle::year));
            int other = oldestFirst.indexOf(cycle) + step;
            return other < 0 || other >= oldestFirst.size()
                    ? Optional.empty()
                    : Optional.of(page.place.link(
                            Integer.toString(oldestFirst.get(other).year()),
                            oldestFirst.get(other).page()));
        });
    }
}
