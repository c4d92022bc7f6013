package org.rapporteur.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.Lineage;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.view.Stroke;

/**
 * The lines of a drawn family. What grew out of what is joined by one: from the end of the one to the year in which the other
 * begins, and down, or up, to it. Every row has its own part of the lines, so that rows may be as high as their words need.
 */
final class Branches {

    private static final String TOP = "0%";
    private static final String MIDDLE = "50%";
    private static final String BOTTOM = "100%";

    private final Lineage lineage;
    private final YearScale scale;
    private final Map<SitePath, Integer> rows = new HashMap<>();

    /** Of all lines that pass a row, in its turn; lines that share a way, once. */
    private final List<Set<Stroke>> strokes;

    /** @param drawn a row for each; what they grew out of and is not among them has no line */
    Branches(Lineage lineage, List<Document.Activity> drawn, YearScale scale) {
        this.lineage = lineage;
        this.scale = scale;
        this.strokes = drawn.stream()
                .map(activity -> (Set<Stroke>) new LinkedHashSet<Stroke>())
                .toList();
        drawn.forEach(activity -> rows.put(activity.page(), rows.size()));
        drawn.forEach(this::ownLine);
        drawn.forEach(child -> lineage.predecessors(child).stream()
                .filter(parent -> rows.containsKey(parent.page()))
                .filter(parent -> Stream.of(parent, child)
                        .noneMatch(each -> lineage.years(each).isEmpty()))
                .forEach(parent -> branch(parent, child)));
    }

    /** What is drawn in each row beside its bars. */
    List<List<Stroke>> byRow() {
        return strokes.stream().map(List::copyOf).toList();
    }

    /** Joins the years of an activity that paused. */
    private void ownLine(Document.Activity activity) {
        List<Integer> years = lineage.years(activity);
        if (years.size() > 1) {
            strokes.get(row(activity))
                    .add(new Stroke(
                            scale.barStart(years.get(0)), MIDDLE, scale.barEnd(years.get(years.size() - 1)), MIDDLE));
        }
    }

    private int row(Document.Activity activity) {
        return rows.get(activity.page());
    }

    private void branch(Document.Activity parent, Document.Activity child) {
        int start = row(parent);
        int end = row(child);
        int year = lineage.years(child).get(0);
        String x = scale.start(year);
        strokes.get(start).add(new Stroke(leaving(lineage.years(parent), year), MIDDLE, x, MIDDLE));
        strokes.get(start).add(new Stroke(x, MIDDLE, x, start < end ? BOTTOM : TOP));
        Stroke passing = new Stroke(x, TOP, x, BOTTOM);
        strokes.subList(Math.min(start, end) + 1, Math.max(start, end)).forEach(row -> row.add(passing));
        strokes.get(end).add(new Stroke(x, start < end ? TOP : BOTTOM, x, MIDDLE));
        strokes.get(end).add(new Stroke(x, MIDDLE, scale.barStart(year), MIDDLE));
    }

    /** Where a branch leaves its activity: at its end, or, if that went on, at the year itself. */
    private String leaving(List<Integer> years, int year) {
        int last = years.get(years.size() - 1);
        return last < year ? scale.barEnd(last) : scale.barStart(Math.max(year, years.get(0)));
    }
}
