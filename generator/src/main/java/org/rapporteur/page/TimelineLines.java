package org.rapporteur.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Review;
import org.rapporteur.page.view.Label;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.TimelineLine;
import org.rapporteur.page.view.TimelinePicture;

/** The dates of cycles, milestones and meetings together, as lines of a list. */
final class TimelineLines {

    private final Edition edition;
    private final Place place;

    TimelineLines(Edition edition, Place place) {
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
        return lines(sorted(dated(cycle, Optional.empty())));
    }

    /** The same dates drawn. */
    Optional<TimelinePicture> picture(Document.Cycle cycle) {
        return new TimelinePictures(sorted(dated(cycle, Optional.empty())), edition.today()).picture();
    }

    /** All dates of several cycles, by date, each with the activity whose it is. */
    List<TimelineLine> of(Collection<Document.Cycle> cycles) {
        return lines(sorted(cycles.stream().flatMap(cycle -> dated(cycle, activity(cycle)))));
    }

    /** What is open or still to come, by date. */
    List<TimelineLine> ahead(Collection<Document.Cycle> cycles, int most) {
        return of(cycles).stream().filter(line -> !line.over()).limit(most).toList();
    }

    private static List<TimelineLine> lines(List<Dated> dates) {
        return dates.stream().map(Dated::line).toList();
    }

    private static List<Dated> sorted(Stream<Dated> dates) {
        return dates.sorted(Comparator.comparing(Dated::starts)
                        .thenComparing(each -> each.line().title()))
                .toList();
    }

    private Optional<LinkView> activity(Document.Cycle cycle) {
        return edition.record()
                .tree()
                .above(cycle, Document.Activity.class)
                .map(activity -> place.link(activity.title(), cycle.page()));
    }

    private Stream<Dated> dated(Document.Cycle cycle, Optional<LinkView> activity) {
        return Stream.of(
                        cycle.milestones().stream().map(milestone -> milestone(milestone, cycle, activity)),
                        edition.record().meetings(cycle).stream().map(meeting -> meeting(meeting, activity)),
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
                milestone.kind().map(Labels::of),
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
        return version.review()
                .flatMap(Review::opens)
                .or(() -> version.review().flatMap(Review::closes))
                .map(starts -> line(
                        starts,
                        version.review().flatMap(Review::closes),
                        "Review of " + version.title(),
                        Optional.of(place.href(version.page())),
                        false,
                        Optional.of(new Label("review", "Review")),
                        Optional.empty(),
                        activity));
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
                        audience,
                        activity,
                        open,
                        over));
    }
}
