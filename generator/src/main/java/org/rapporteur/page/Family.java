package org.rapporteur.page;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Destination;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/** The activities that grew out of each other ({@code succeeds}). */
final class Family {

    private final PublicRecord record;
    private final Map<Document.Activity, List<Document.Activity>> predecessors = new LinkedHashMap<>();

    Family(PublicRecord record) {
        this.record = record;
        record.documents(Document.Activity.class).forEach(activity -> predecessors.put(activity, succeeded(activity)));
    }

    private List<Document.Activity> succeeded(Document.Activity activity) {
        return activity.succeeds().stream()
                .map(path -> record.targets().resolve(activity.head().path(), path.value()))
                .filter(Destination.ToPage.class::isInstance)
                .flatMap(to -> ((Destination.ToPage) to).document().stream())
                .filter(Document.Activity.class::isInstance)
                .map(Document.Activity.class::cast)
                .filter(other -> !other.equals(activity))
                .distinct()
                .toList();
    }

    /** What an activity grew out of, as it says itself. */
    List<Document.Activity> predecessors(Document.Activity activity) {
        return predecessors.get(activity);
    }

    List<Document.Activity> successors(Document.Activity activity) {
        return predecessors.keySet().stream()
                .filter(other -> predecessors.get(other).contains(activity))
                .toList();
    }

    /** Everybody whom one can come to from an activity, over any number of generations, the oldest first. */
    List<Document.Activity> of(Document.Activity activity) {
        Set<Document.Activity> found = new LinkedHashSet<>(List.of(activity));
        Deque<Document.Activity> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Document.Activity next = open.remove();
            for (Collection<Document.Activity> relatives : List.of(predecessors(next), successors(next))) {
                relatives.stream().filter(found::add).forEach(open::add);
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(this::firstYear)
                        .thenComparing(Document::title)
                        .thenComparing(Document::page))
                .toList();
    }

    private int firstYear(Document.Activity activity) {
        return years(activity).stream().findFirst().orElse(Integer.MAX_VALUE);
    }

    /** The years of its cycles, in their order. */
    List<Integer> years(Document.Activity activity) {
        return record.tree().cycles(activity).stream()
                .map(Document.Cycle::year)
                .distinct()
                .sorted()
                .toList();
    }
}
