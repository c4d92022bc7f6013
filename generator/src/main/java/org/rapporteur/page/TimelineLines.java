package org.rapporteur.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.MilestoneKind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.page.view.Label;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.TimelineLine;
import org.rapporteur.page.view.TimelinePicture;

/** The dates of cycles, milestones and meetings together, as lines of a list. */
final class TimelineLines {

    private static final Set<String> DEADLINES =
            MilestoneKind.DEADLINES.stream().map(MilestoneKind::word).collect(Collectors.toUnmodifiableSet());

    /** Nobody who reads “soft deadline” for the first time knows what is soft about it. */
    private static final Map<String, String> MEANINGS = Map.of(
            MilestoneKind.SOFT_DEADLINE.word(), "what comes later may still be taken in",
            MilestoneKind.GUARANTEE.word(), "what comes by then is sure to be taken in",
            MilestoneKind.DEADLINE.word(), "nothing is taken in after it");

    private final Edition edition;
    private final PagePlace place;

    TimelineLines(Edition edition, PagePlace place) {
        this.edition = edition;
        this.place = place;
    }

    /** A line with what it is sorted by. */
    record Dated(PartialDate starts, Optional<PartialDate> ends, TimelineLine line) {

        /** The last day of it; of a window that ends before it begins, the last of the first date. */
        LocalDate last() {
            return ends.map(PartialDate::last)
                    .filter(last -> !last.isBefore(starts.first()))
                    .orElse(starts.last());
        }
    }

    /** All dates of a cycle, by date. */
    List<TimelineLine> of(Document.Cycle cycle) {
        return lines(sorted(dated(cycle, edition.record().meetings(cycle), Optional.empty())));
    }

    /** The same dates drawn. */
    Optional<TimelinePicture> picture(Document.Cycle cycle) {
        return new TimelinePictures(
                        sorted(dated(cycle, edition.record().meetings(cycle), Optional.empty())), edition.today())
                .picture();
    }

    /** All dates of several cycles, by date, each with the activity whose it is. */
    List<TimelineLine> of(Collection<Document.Cycle> cycles) {
        return lines(sorted(cycles.stream().flatMap(this::dated)));
    }

    /** All dates of the whole record, by date, with those of the annual meetings. */
    List<Dated> everything() {
        List<Document.Cycle> cycles = edition.record().documents(Document.Cycle.class);
        return sorted(Stream.concat(cycles.stream().flatMap(this::dated), annualMeetings(cycles)));
    }

    /** What is open or still to come, by date. */
    List<TimelineLine> ahead(int most) {
        return everything().stream()
                .map(Dated::line)
                .filter(line -> !line.over())
                .limit(most)
                .toList();
    }

    /** The next day by which something is to be sent and, when that is not the last word, the next that is. */
    List<TimelineLine> nextDeadlines() {
        List<TimelineLine> coming = ahead(Integer.MAX_VALUE);
        return Stream.of(DEADLINES, Set.of(MilestoneKind.DEADLINE.word()))
                .flatMap(words ->
                        coming.stream().filter(line -> isOf(words, line)).limit(1))
                .distinct()
                .toList();
    }

    /** What a deadline of a kind is worth, in words. */
    static String meaning(MilestoneKind deadline) {
        return MEANINGS.get(deadline.word());
    }

    private static boolean isOf(Set<String> words, TimelineLine line) {
        return line.kind().map(kind -> words.contains(kind.word())).orElse(false);
    }

    private static List<Dated> sorted(Stream<Dated> lines) {
        return lines.sorted(Comparator.comparing(Dated::starts)
                        .thenComparing(each -> each.line().title()))
                .toList();
    }

    private static List<TimelineLine> lines(List<Dated> dated) {
        return dated.stream().map(Dated::line).toList();
    }

    /** Many cycles lead up to one annual meeting, which is said once. */
    private Stream<Dated> annualMeetings(Collection<Document.Cycle> cycles) {
        return cycles.stream()
                .flatMap(cycle -> cycle.annualMeeting().stream())
                .filter(meeting -> meeting.starts().isPresent())
                .filter(distinctBy(meeting -> List.of(meeting.name(), meeting.starts())))
                .map(meeting -> line(
                        meeting.starts().orElseThrow(),
                        meeting.ends(),
                        meeting.name().orElse("Annual meeting"),
                        Optional.empty(),
                        false,
                        Optional.of(new Label("session", "Annual meeting")),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static <T> Predicate<T> distinctBy(Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        return each -> seen.add(key.apply(each));
    }

    /** The dates of a cycle among those of others: a meeting that belongs to several is said where it stands. */
    private Stream<Dated> dated(Document.Cycle cycle) {
        return dated(cycle, edition.record().tree().below(cycle.page(), Document.Meeting.class), activity(cycle));
    }

    private Optional<LinkView> activity(Document.Cycle cycle) {
        return edition.record()
                .tree()
                .above(cycle, Document.Activity.class)
                .map(activity -> place.link(edition.record().tree().fullName(cycle), cycle.page()));
    }

    private Stream<Dated> dated(Document.Cycle cycle, List<Document.Meeting> meetings, Optional<LinkView> activity) {
        return Stream.of(
                        cycle.milestones().stream().map(milestone -> milestone(milestone, cycle, activity)),
                        meetings.stream().map(meeting -> meeting(meeting, activity)),
                        edition.record().tree().below(cycle.page(), Document.Version.class).stream()
                                .flatMap(version -> review(version, activity).stream()))
                .flatMap(lines -> lines);
    }

    private Dated milestone(Milestone milestone, Document.Cycle cycle, Optional<LinkView> activity) {
        Optional<LinkView> link = milestone
                .url()
                .flatMap(url ->
                        place.link(url.value(), Optional.empty(), cycle.head().path()));
        return line(
                milestone.starts(),
                milestone.ends(),
                milestone.title(),
                link.map(LinkView::href),
                link.map(LinkView::external).orElse(false),
                milestone.kind().map(kind -> Labels.of(kind)),
                milestone.audience(),
                activity);
    }

    private Dated meeting(Document.Meeting meeting, Optional<LinkView> activity) {
        return line(
                meeting.date(),
                Optional.empty(),
                meeting.title(),
                Optional.of(place.href(meeting.page())),
                false,
                Optional.of(new Label("meeting", "Meeting")),
                Optional.empty(),
                activity);
    }

    private Optional<Dated> review(Document.Version version, Optional<LinkView> activity) {
        return ReviewWindow.of(version, edition).map(window -> review(window, version, activity));
    }

    private Dated review(ReviewWindow window, Document.Version version, Optional<LinkView> activity) {
        return new Dated(
                window.starts(),
                window.closes(),
                new TimelineLine(
                        DateText.view(window.starts()),
                        DateText.view(window.closes()),
                        DateText.range(window.starts(), window.closes()),
                        "Review of " + edition.record().tree().name(version),
                        Optional.of(place.href(version.page())),
                        false,
                        Optional.of(new Label("review", "Review")),
                        Optional.of(window.words()),
                        Optional.empty(),
                        activity,
                        window.isOpen(),
                        window.state() == ReviewWindow.State.CLOSED));
    }

    private Dated line(
            PartialDate starts,
            Optional<PartialDate> ends,
            String title,
            Optional<String> href,
            boolean external,
            Optional<Label> kind,
            Optional<String> audience,
            Optional<LinkView> activity) {
        boolean over = edition.isOver(ends.orElse(starts));
        boolean open = ends.isPresent() && !over && !starts.first().isAfter(edition.today());
        return new Dated(
                starts,
                ends,
                new TimelineLine(
                        DateText.view(starts),
                        DateText.view(ends),
                        DateText.range(starts, ends),
                        title,
                        href,
                        external,
                        kind,
                        kind.map(Label::word).map(MEANINGS::get),
                        audience,
                        activity,
                        open,
                        over));
    }
}
