package org.rapporteur.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.model.PartialDate;
import org.rapporteur.page.TimelineLines.Dated;
import org.rapporteur.page.view.Label;
import org.rapporteur.page.view.Tick;
import org.rapporteur.page.view.TimelineLane;
import org.rapporteur.page.view.TimelineLine;
import org.rapporteur.page.view.TimelineMark;
import org.rapporteur.page.view.TimelinePicture;

/** The dates of a cycle drawn on a line of months, a lane for each kind. */
final class TimelinePictures {

    private static final Label OTHER = new Label("other", "Other date");

    private final List<Dated> dates;
    private final LocalDate today;

    /** @param dates by date */
    TimelinePictures(List<Dated> dates, LocalDate today) {
        this.dates = dates;
        this.today = today;
    }

    /** Empty when there are no two dates to see one beside the other. */
    Optional<TimelinePicture> picture() {
        if (dates.stream().map(date -> date.line().dates()).distinct().count() < 2) {
            return Optional.empty();
        }
        LocalDate first = dates.get(0).starts().first();
        LocalDate last =
                dates.stream().map(Dated::last).max(Comparator.naturalOrder()).orElseThrow();
        DayScale scale = DayScale.over(first, last);
        Map<Label, List<Dated>> lanes = lanes();
        return Optional.of(new TimelinePicture(
                words(lanes),
                scale.ticks(),
                lanes.entrySet().stream()
                        .map(lane -> new TimelineLane(
                                lane.getKey(),
                                lane.getValue().stream()
                                        .map(date -> mark(date, scale))
                                        .toList()))
                        .toList(),
                Optional.of(today)
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                        .map(day -> new Tick(scale.middle(day, day), DateText.words(day)))));
    }

    /** That which begins first on top, so that the eye goes down as time goes on. */
    private Map<Label, List<Dated>> lanes() {
        return dates.stream()
                .collect(Collectors.groupingBy(
                        date -> date.line().kind().orElse(OTHER), LinkedHashMap::new, Collectors.toList()));
    }

    private static TimelineMark mark(Dated date, DayScale scale) {
        LocalDate from = date.starts().first();
        TimelineLine line = date.line();
        boolean day = date.starts().precision() == PartialDate.Precision.DAY
                && line.ends().isEmpty();
        return new TimelineMark(
                scale.middle(from, date.last()),
                Optional.of(scale.stretch(from, date.last())).filter(stretch -> !day),
                line.ends().isPresent(),
                line.dates() + ": " + line.title());
    }

    /** Of one date when it is, of several how many and between when. */
    private static String words(Map<Label, List<Dated>> lanes) {
        return lanes.entrySet().stream()
                .map(lane -> lane.getKey().text() + ": " + words(lane.getValue()) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String words(List<Dated> dates) {
        String first = dates.get(0).line().dates();
        return dates.size() == 1
                ? first
                : dates.size() + ", the first " + first + ", the last "
                        + dates.get(dates.size() - 1).line().dates();
    }
}
