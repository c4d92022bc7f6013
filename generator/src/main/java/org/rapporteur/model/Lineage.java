package org.rapporteur.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The activities that grew out of each other ({@code succeeds}): who is of whose family is found once, for all pages. */
public final class Lineage {

    private final Tree tree;
    private final Map<SitePath, List<Document.Activity>> predecessors = new HashMap<>();
    private final Map<SitePath, List<Document.Activity>> successors = new HashMap<>();
    private final Map<SitePath, Integer> sizes = new HashMap<>();

    /** Each is asked for by its whole family. Only pages may ask: a cycle that stands in the wrong place has no year. */
    private final Map<SitePath, List<Integer>> years = new ConcurrentHashMap<>();

    Lineage(Collection<Document.Activity> activities, Tree tree, Targets targets) {
        this.tree = tree;
        for (Document.Activity activity : activities) {
            List<Document.Activity> succeeded = succeeded(activity, targets);
            predecessors.put(activity.page(), succeeded);
            succeeded.forEach(before -> successors
                    .computeIfAbsent(before.page(), page -> new ArrayList<>())
                    .add(activity));
        }
        activities.stream()
                .filter(activity -> !sizes.containsKey(activity.page()))
                .map(activity -> around(activity, Integer.MAX_VALUE))
                .forEach(family -> family.forEach(member -> sizes.put(member.page(), family.size())));
    }

    private static List<Document.Activity> succeeded(Document.Activity activity, Targets targets) {
        Map<SitePath, Document.Activity> byPage = new LinkedHashMap<>();
        activity.succeeds().stream()
                .map(path -> targets.resolve(activity.head().path(), path.value()))
                .filter(Destination.ToPage.class::isInstance)
                .flatMap(to -> ((Destination.ToPage) to).document().stream())
                .filter(Document.Activity.class::isInstance)
                .map(Document.Activity.class::cast)
                .filter(other -> !other.page().equals(activity.page()))
                .forEach(other -> byPage.putIfAbsent(other.page(), other));
        return List.copyOf(byPage.values());
    }

    /** What an activity grew out of, as it says itself. */
    public List<Document.Activity> predecessors(Document.Activity activity) {
        return predecessors.getOrDefault(activity.page(), List.of());
    }

    /** What grew out of an activity, by page. */
    public List<Document.Activity> successors(Document.Activity activity) {
        return successors.getOrDefault(activity.page(), List.of());
    }

    /** The years of its cycles, in their order. */
    public List<Integer> years(Document.Activity activity) {
        return years.computeIfAbsent(
                activity.page(),
                page -> tree.cycles(activity).stream()
                        .map(Document.Cycle::year)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** To how many activities one can come from one, over any number of generations, itself among them. */
    public int size(Document.Activity activity) {
        return sizes.getOrDefault(activity.page(), 1);
    }

    /**
     * An activity with those of its family to whom it is the fewest generations, the oldest first.
     *
     * @param most how many at most
     */
    public List<Document.Activity> nearest(Document.Activity activity, int most) {
        return around(activity, most).stream()
                .sorted(Comparator.comparing(this::firstYear)
                        .thenComparing(Document::title)
                        .thenComparing(Document::page))
                .toList();
    }

    private int firstYear(Document.Activity activity) {
        return years(activity).stream().findFirst().orElse(Integer.MAX_VALUE);
    }

    private List<Document.Activity> around(Document.Activity activity, int most) {
        List<Document.Activity> found = new ArrayList<>(List.of(activity));
        Set<SitePath> known = new HashSet<>(Set.of(activity.page()));
        Deque<Document.Activity> open = new ArrayDeque<>(found);
        while (!open.isEmpty() && found.size() < most) {
            List<Document.Activity> further = relatives(open.remove())
                    .filter(relative -> known.add(relative.page()))
                    .limit(most - found.size())
                    .toList();
            found.addAll(further);
            open.addAll(further);
        }
        return found;
    }

    private Stream<Document.Activity> relatives(Document.Activity activity) {
        return Stream.concat(predecessors(activity).stream(), successors(activity).stream());
    }
}
