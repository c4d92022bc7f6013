package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.redline.Kind;
import org.rapporteur.redline.Redline;

/** What changed between two texts, in words: “1 section moved (3 paragraphs); 12 paragraphs changed, 2 new, 1 gone”. */
final class ChangeSummary {

    private ChangeSummary() {}

    /** It speaks of the words where nothing is told: what neither has words nor a number may differ. */
    static String of(Redline redline) {
        List<String> parts = new ArrayList<>();
        if (redline.changes().isEmpty()) {
            parts.add(redline.renumbered() == 0 ? "The words of the two texts are the same" : "No words changed");
        }
        for (Kind kind : Kind.values()) {
            parts.add(of(
                    kind,
                    redline.changes().stream()
                            .filter(change -> change.kind() == kind)
                            .toList()));
        }
        if (redline.renumbered() > 0) {
            parts.add(Labels.count(redline.renumbered(), "paragraph") + " renumbered");
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; ")) + ".";
    }

    private static String of(Kind kind, List<Redline.Change> changes) {
        List<String> counts = new ArrayList<>();
        manners(changes).forEach((manners, count) -> {
            String what = counts.isEmpty() ? Labels.count(count.intValue(), kind.word()) : count.toString();
            counts.add(what + " " + manners);
        });
        String along = Kind.counted(
                changes.stream().flatMap(change -> change.along().stream()).toList());
        return String.join(", ", counts) + (along.isEmpty() ? "" : " (" + along + ")");
    }

    /** How many changed in each way, the plain ways first. */
    private static Map<String, Long> manners(List<Redline.Change> changes) {
        return changes.stream()
                .sorted(Comparator.<Redline.Change>comparingInt(
                                change -> change.manners().size())
                        .thenComparing(change -> change.manners().get(0))
                        .thenComparing(Redline.Change::word))
                .collect(Collectors.groupingBy(Redline.Change::word, LinkedHashMap::new, Collectors.counting()));
    }
}
