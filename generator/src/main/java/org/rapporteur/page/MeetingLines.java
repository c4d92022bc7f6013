package org.rapporteur.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Action;
import org.rapporteur.model.Decision;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.ActionLine;
import org.rapporteur.page.view.DecisionLine;
import org.rapporteur.page.view.Label;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.MeetingLine;

/** Meetings, and what was decided and taken on at them, as lines of lists. */
final class MeetingLines {

    static final Comparator<Document.Meeting> NEWEST_FIRST = Comparator.comparing(Document.Meeting::date)
            .thenComparing(Document::page)
            .reversed();

    /** The states of an action. */
    static final Label OVERDUE = new Label("overdue", "Overdue");

    static final Label OPEN = new Label("open", "Open");

    static final Label DONE = new Label("done", "Done");
    static final Label UNRECORDED = new Label("unrecorded", "No outcome recorded");

    private final Edition edition;
    private final PublicRecord record;
    private final PagePlace place;
    private final PersonLines people;

    MeetingLines(Edition edition, PagePlace place) {
        this.edition = edition;
        this.record = edition.record();
        this.place = place;
        this.people = new PersonLines(record, place);
    }

    /** Lines for a page of the cycle itself, which need not say whose the meetings are. */
    List<MeetingLine> within(Collection<Document.Meeting> meetings) {
        return meetings.stream()
                .map(meeting -> line(meeting, Optional.empty(), Optional.empty()))
                .toList();
    }

    /** Lines for pages that gather meetings of several activities. */
    List<MeetingLine> among(Collection<Document.Meeting> meetings) {
        return meetings.stream().map(this::among).toList();
    }

    MeetingLine among(Document.Meeting meeting) {
        Optional<LinkView> activity = record.tree()
                .above(meeting, Document.Activity.class)
                .map(above -> place.link(above.title(), above.page()));
        Optional<LinkView> cycle = record.tree()
                .above(meeting, Document.Cycle.class)
                .map(above -> place.link(Integer.toString(above.year()), above.page()));
        return line(meeting, activity, cycle);
    }

    private MeetingLine line(Document.Meeting meeting, Optional<LinkView> activity, Optional<LinkView> cycle) {
        return new MeetingLine(
                meeting.title(),
                place.href(meeting.page()),
                DateText.view(meeting.date()),
                Labels.of(meeting.format()),
                Labels.of(meeting.status()),
                edition.isComing(meeting),
                activity,
                cycle);
    }

    List<DecisionLine> decisions(Document.Meeting meeting) {
        return meeting.decisions().stream()
                .map(decision -> decision(decision, meeting, Optional.empty()))
                .toList();
    }

    /** @param at the meeting, where the page is not its own */
    DecisionLine decision(Decision decision, Document.Meeting meeting, Optional<LinkView> at) {
        return new DecisionLine(
                meeting.words(decision.text(), decision.paragraph()),
                paragraph(decision.paragraph(), meeting),
                DateText.view(decision.due()),
                at);
    }

    /** “Virtual Meeting IV, 18 September 2017”. */
    LinkView dated(Document.Meeting meeting) {
        return place.link(meeting.title() + ", " + DateText.words(meeting.date()), meeting.page());
    }

    /** “BPF Cybersecurity 2017: Virtual Meeting IV, 18 September 2017”. */
    LinkView whole(Document.Meeting meeting) {
        return record.tree()
                .above(meeting, Document.Cycle.class)
                .map(cycle -> place.link(
                        record.tree().fullName(cycle) + ": " + dated(meeting).text(), meeting.page()))
                .orElseGet(() -> dated(meeting));
    }

    /** In the order of the report, but what is overdue comes first. */
    List<ActionLine> actions(Document.Meeting meeting, boolean named) {
        return meeting.actions().stream()
                .sorted(Comparator.comparing(action -> !isOverdue(action, meeting)))
                .map(action -> action(action, meeting, named ? Optional.of(dated(meeting)) : Optional.empty()))
                .toList();
    }

    /** @param at the meeting, where the page is not its own */
    ActionLine action(Action action, Document.Meeting meeting, Optional<LinkView> at) {
        return new ActionLine(
                meeting.words(action.text(), action.paragraph()),
                paragraph(action.paragraph(), meeting),
                people.refs(action.who()),
                DateText.view(action.due()),
                state(action, meeting),
                DateText.view(action.doneOn()),
                at);
    }

    private boolean isOverdue(Action action, Document.Meeting meeting) {
        return state(action, meeting).equals(OVERDUE);
    }

    Label state(Action action, Document.Meeting meeting) {
        if (action.done()) {
            return DONE;
        }
        boolean old = meeting.date().last().plusYears(1).isBefore(edition.today());
        boolean overdue = action.due().map(edition::isOver).orElse(false);
        return old ? UNRECORDED : overdue ? OVERDUE : OPEN;
    }

    Optional<LinkView> paragraph(Optional<Located<String>> anchor, Document.Meeting meeting) {
        return anchor.map(Located::value).map(id -> place.link("Paragraph " + id.substring(1), meeting.page(), id));
    }
}
