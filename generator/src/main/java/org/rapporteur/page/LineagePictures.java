package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.model.ActivityStatus;
import org.rapporteur.model.Document;
import org.rapporteur.model.Lineage;
import org.rapporteur.page.view.LineageLine;
import org.rapporteur.page.view.LineagePicture;
import org.rapporteur.page.view.Stretch;
import org.rapporteur.page.view.Stroke;

/** A family of activities drawn on a line of years, a row for each, with the {@link Branches} between them. */
final class LineagePictures {

    /**
     * How many activities a page draws, and a row names, at most. It is to be a small picture, and one of all on the page of
     * each would make a large family cost the square of its size.
     */
    private static final int DRAWN = 40;

    private final PagePlace place;
    private final Lineage lineage;

    LineagePictures(Composition page) {
        this.place = page.place;
        this.lineage = page.record.lineage();
    }

    /** Empty when the activity stands alone. */
    Optional<LineagePicture> of(Document.Activity activity) {
        int all = lineage.size(activity);
        return all < 2
                ? Optional.empty()
                : Optional.of(picture(words(activity) + left(all), lineage.nearest(activity, DRAWN)));
    }

    private LineagePicture picture(String words, List<Document.Activity> rows) {
        Optional<YearScale> scale = scale(rows);
        List<List<Stroke>> branches = scale.map(known -> new Branches(lineage, rows, known).byRow())
                .orElseGet(() -> rows.stream().map(row -> List.<Stroke>of()).toList());
        return new LineagePicture(
                words,
                scale.map(YearScale::ticks).orElse(List.of()),
                IntStream.range(0, rows.size())
                        .mapToObj(row -> line(rows.get(row), scale, branches.get(row)))
                        .toList());
    }

    private Optional<YearScale> scale(List<Document.Activity> rows) {
        List<Integer> years = rows.stream()
                .flatMap(row -> lineage.years(row).stream())
                .sorted()
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(new YearScale(years.get(0), years.get(years.size() - 1)));
    }

    private String words(Document.Activity activity) {
        String from = listed(names(lineage.predecessors(activity)));
        String to = listed(names(lineage.successors(activity)));
        return name(activity)
                + (from.isEmpty() ? "" : " grew out of " + from)
                + (from.isEmpty() || to.isEmpty() ? "" : ", and")
                + (to.isEmpty() ? "" : " went on in " + to)
                + ".";
    }

    /** Their own pages show who is further away. */
    private static String left(int all) {
        return all > DRAWN ? " Of the " + all + " activities of this family, the " + DRAWN + " nearest are shown." : "";
    }

    private static List<String> names(List<Document.Activity> activities) {
        return activities.stream().map(LineagePictures::name).toList();
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** What a row grew out of. Its own page names them all. */
    private String grewOutOf(Document.Activity activity) {
        List<String> names = names(lineage.predecessors(activity));
        return names.size() > DRAWN
                ? String.join(", ", names.subList(0, DRAWN)) + " and " + (names.size() - DRAWN) + " more"
                : listed(names);
    }

    private static String name(Document.Activity activity) {
        return activity.shortTitle().orElse(activity.title());
    }

    private LineageLine line(Document.Activity activity, Optional<YearScale> scale, List<Stroke> branches) {
        List<Integer> years = lineage.years(activity);
        return new LineageLine(
                place.link(name(activity), activity.page()),
                words(activity, years),
                grewOutOf(activity),
                scale.map(known -> bars(years, known)).orElse(List.of()),
                branches);
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
}
