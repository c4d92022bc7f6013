package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.ActivityStatus;
import org.rapporteur.model.Document;
import org.rapporteur.page.view.LineageLine;
import org.rapporteur.page.view.LineagePicture;
import org.rapporteur.page.view.Stretch;
import org.rapporteur.page.view.Stroke;

/**
 * A family of activities drawn on a line of years, a row for each. What grew out of what is joined by a line: from the end
 * of the one to the year in which the other begins, and down, or up, to it. Every row has its own part of the lines, so that
 * rows may be as high as their words need.
 */
final class LineagePictures {

    private static final String TOP = "0%";
    private static final String MIDDLE = "50%";
    private static final String BOTTOM = "100%";

    private final PagePlace place;
    private final Family family;

    LineagePictures(Composition page) {
        this.place = page.place;
        this.family = new Family(page.record);
    }

    /** Empty when the activity stands alone. */
    Optional<LineagePicture> of(Document.Activity activity) {
        List<Document.Activity> rows = family.of(activity);
        if (rows.size() < 2) {
            return Optional.empty();
        }
        List<Integer> years = rows.stream()
                .flatMap(row -> family.years(row).stream())
                .sorted()
                .toList();
        Optional<YearScale> scale = years.isEmpty()
                ? Optional.empty()
                : Optional.of(new YearScale(years.get(0), years.get(years.size() - 1)));
        return Optional.of(new LineagePicture(
                words(activity),
                scale.map(YearScale::ticks).orElse(List.of()),
                rows.stream().map(row -> line(row, rows, scale)).toList()));
    }

    private String words(Document.Activity activity) {
        String from = names(family.predecessors(activity));
        String to = names(family.successors(activity));
        return name(activity)
                + (from.isEmpty() ? "" : " grew out of " + from)
                + (from.isEmpty() || to.isEmpty() ? "" : ", and")
                + (to.isEmpty() ? "" : " went on in " + to)
                + ".";
    }

    private static String names(List<Document.Activity> activities) {
        List<String> names = activities.stream().map(LineagePictures::name).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String name(Document.Activity activity) {
        return activity.shortTitle().orElse(activity.title());
    }

    private LineageLine line(Document.Activity activity, List<Document.Activity> rows, Optional<YearScale> scale) {
        List<Integer> years = family.years(activity);
        return new LineageLine(
                place.link(name(activity), activity.page()),
                words(activity, years),
                names(family.predecessors(activity)),
                scale.map(known -> bars(years, known)).orElse(List.of()),
                scale.map(known -> strokes(rows.indexOf(activity), rows, known)).orElse(List.of()));
    }

    /** Of what is not said to be concluded, nobody knows here whether it went on. */
    private static String words(Document.Activity activity, List<Integer> years) {
        if (years.isEmpty()) {
            return "";
        }
        String span = DateText.years(years.get(0), years.get(years.size() - 1));
        return activity.status().equals(Optional.of(ActivityStatus.CONCLUDED)) ? span : span + " in this record";
    }

    private static List<Stretch> bars(List<Integer> years, YearScale scale) {
        List<Stretch> bars = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= years.size(); i++) {
            if (i == years.size() || years.get(i) != years.get(i - 1) + 1) {
                bars.add(scale.bar(years.get(from), years.get(i - 1)));
                from = i;
            }
        }
        return bars;
    }

    /** What is drawn in a row beside its bars, of all lines of the family that pass it; lines that share a way, once. */
    private List<Stroke> strokes(int row, List<Document.Activity> rows, YearScale scale) {
        Set<Stroke> strokes = new LinkedHashSet<>(ownLine(family.years(rows.get(row)), scale));
        for (Document.Activity child : rows) {
            for (Document.Activity parent : family.predecessors(child)) {
                if (!family.years(child).isEmpty() && !family.years(parent).isEmpty()) {
                    strokes.addAll(branch(row, rows, parent, child, scale));
                }
            }
        }
        return List.copyOf(strokes);
    }

    /** Joins the years of an activity that paused. */
    private static List<Stroke> ownLine(List<Integer> years, YearScale scale) {
        return years.size() < 2
                ? List.of()
                : List.of(new Stroke(
                        scale.barStart(years.get(0)), MIDDLE, scale.barEnd(years.get(years.size() - 1)), MIDDLE));
    }

    private List<Stroke> branch(
            int row, List<Document.Activity> rows, Document.Activity parent, Document.Activity child, YearScale scale) {
        int start = rows.indexOf(parent);
        int end = rows.indexOf(child);
        if (row < Math.min(start, end) || row > Math.max(start, end)) {
            return List.of();
        }
        int year = family.years(child).get(0);
        String x = scale.start(year);
        if (row == start) {
            return List.of(
                    new Stroke(leaving(family.years(parent), year, scale), MIDDLE, x, MIDDLE),
                    new Stroke(x, MIDDLE, x, start < end ? BOTTOM : TOP));
        }
        return row == end
                ? List.of(
                        new Stroke(x, start < end ? TOP : BOTTOM, x, MIDDLE),
                        new Stroke(x, MIDDLE, scale.barStart(year), MIDDLE))
                : List.of(new Stroke(x, TOP, x, BOTTOM));
    }

    /** Where a branch leaves its activity: at its end, or, if that went on, at the year itself. */
    private static String leaving(List<Integer> years, int year, YearScale scale) {
        int last = years.get(years.size() - 1);
        return last < year ? scale.barEnd(last) : scale.barStart(Math.max(year, years.get(0)));
    }
}
