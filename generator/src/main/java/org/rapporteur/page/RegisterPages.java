package org.rapporteur.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Action;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Decision;
import org.rapporteur.model.Document;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.ActionGroup;
import org.rapporteur.page.view.ActionState;
import org.rapporteur.page.view.ActionsView;
import org.rapporteur.page.view.DecisionGroup;
import org.rapporteur.page.view.DecisionYear;
import org.rapporteur.page.view.DecisionsView;
import org.rapporteur.page.view.Label;

/** The registers over all meetings: what was decided, and what was taken on. */
final class RegisterPages {

    private static final Comparator<Outcome<Action>> BY_DUE_DATE = Comparator.comparing(
            (Outcome<Action> each) -> each.what().due(),
            Comparator.comparing(due -> due.map(PartialDate::last).orElse(LocalDate.MAX)));

    private final Composition page;
    private final PublicRecord record;
    private final IndexPages indexes;

    RegisterPages(Composition page) {
        this.page = page;
        this.record = page.record;
        this.indexes = new IndexPages(page);
    }

    /** A decision or an action, and where it was. */
    private record Outcome<T>(T what, Document.Meeting meeting) {}

    static Map<Integer, ? extends List<?>> decisionsByYear(PublicRecord record) {
        return byYear(record, Document.Meeting::decisions);
    }

    static Map<Integer, ? extends List<?>> actionsByYear(PublicRecord record) {
        return byYear(record, Document.Meeting::actions);
    }

    private static <T> Map<Integer, List<Outcome<T>>> byYear(
            PublicRecord record, Function<Document.Meeting, List<T>> outcomes) {
        Map<Integer, List<Outcome<T>>> years = new LinkedHashMap<>();
        IndexPages.meetingsByYear(record).forEach((year, meetings) -> {
            List<Outcome<T>> all = meetings.stream()
                    .flatMap(meeting -> outcomes.apply(meeting).stream().map(what -> new Outcome<>(what, meeting)))
                    .toList();
            if (!all.isEmpty()) {
                years.put(year, all);
            }
        });
        return years;
    }

    /** @param only the year of this part; empty on the index */
    DecisionsView decisions(Optional<Integer> only) {
        Map<Integer, List<Outcome<Decision>>> years = byYear(record, Document.Meeting::decisions);
        boolean divided = IndexPages.isLong(years);
        return new DecisionsView(
                indexes.introduction(Addresses.DECISIONS),
                count(years),
                indexes.links(Addresses.DECISIONS, years, divided, year -> "y" + year),
                IndexPages.shown(years, divided, only.or(() -> newest(years))).stream()
                        .map(year -> new DecisionYear(year, "y" + year, decisions(years.get(year))))
                        .toList());
    }

    private static Optional<Integer> newest(Map<Integer, ?> years) {
        return years.keySet().stream().findFirst();
    }

    private static int count(Map<?, ? extends List<?>> groups) {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    private List<DecisionGroup> decisions(List<Outcome<Decision>> outcomes) {
        return byCycle(outcomes).entrySet().stream()
                .map(group -> new DecisionGroup(
                        page.place.link(
                                record.tree().name(group.getKey()),
                                group.getKey().page()),
                        group.getValue().stream()
                                .map(each -> page.meetings.decision(
                                        each.what(), each.meeting(), Optional.of(page.meetings.dated(each.meeting()))))
                                .toList()))
                .toList();
    }

    /** By activity, and within it the newest year first. */
    private <T> Map<Document, List<Outcome<T>>> byCycle(List<Outcome<T>> outcomes) {
        Comparator<Outcome<T>> order = Comparator.<Outcome<T>, Integer>comparing(
                        each -> -each.meeting().date().year())
                .thenComparing(each -> cycle(each.meeting()).page());
        return outcomes.stream()
                .sorted(order)
                .collect(Collectors.groupingBy(each -> cycle(each.meeting()), LinkedHashMap::new, Collectors.toList()));
    }

    private Document cycle(Document.Meeting meeting) {
        return record.tree()
                .above(meeting, Document.Cycle.class)
                .map(Document.class::cast)
                .orElse(meeting);
    }

    /** @param only the year of this part; empty on the index, which always has the open ones of all years, and the newest year */
    ActionsView actions(Optional<Integer> only) {
        Map<Integer, List<Outcome<Action>>> years = byYear(record, Document.Meeting::actions);
        boolean divided = IndexPages.isLong(years);
        List<Outcome<Action>> shown = among(years, only);
        Optional<Integer> closedIn = only.isEmpty() && divided ? newest(years) : Optional.empty();
        List<Outcome<Action>> closed = closedIn.isPresent() ? among(years, closedIn) : shown;
        return new ActionsView(
                indexes.introduction(Addresses.ACTIONS),
                count(years),
                divided ? indexes.links(Addresses.ACTIONS, years, true, Object::toString) : List.of(),
                Stream.of(
                                state(MeetingLines.OVERDUE, Optional.empty(), shown),
                                state(MeetingLines.OPEN, Optional.empty(), shown),
                                state(MeetingLines.DONE, closedIn, closed),
                                state(MeetingLines.UNRECORDED, closedIn, closed))
                        .filter(state -> state.count() > 0)
                        .toList());
    }

    private static <T> List<T> among(Map<Integer, List<T>> years, Optional<Integer> only) {
        return years.entrySet().stream()
                .filter(year -> only.map(year.getKey()::equals).orElse(true))
                .flatMap(year -> year.getValue().stream())
                .toList();
    }

    private ActionState state(Label state, Optional<Integer> year, List<Outcome<Action>> all) {
        Predicate<Outcome<Action>> isSo =
                each -> page.meetings.state(each.what(), each.meeting()).equals(state);
        List<Outcome<Action>> outcomes = all.stream().filter(isSo).toList();
        List<ActionGroup> groups = state.equals(MeetingLines.OPEN) || state.equals(MeetingLines.OVERDUE)
                ? List.of(new ActionGroup(
                        Optional.empty(),
                        outcomes.stream()
                                .sorted(BY_DUE_DATE)
                                .map(each -> page.meetings.action(
                                        each.what(), each.meeting(), Optional.of(page.meetings.whole(each.meeting()))))
                                .toList()))
                : byCycle(outcomes).entrySet().stream()
                        .map(group -> new ActionGroup(
                                Optional.of(page.place.link(
                                        record.tree().name(group.getKey()),
                                        group.getKey().page())),
                                group.getValue().stream()
                                        .map(each -> page.meetings.action(
                                                each.what(),
                                                each.meeting(),
                                                Optional.of(page.meetings.dated(each.meeting()))))
                                        .toList()))
                        .toList();
        return new ActionState(state, year, "_" + state.word(), outcomes.size(), groups);
    }
}
