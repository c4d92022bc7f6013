package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is compared of the versions of outputs. Each text is compared with so many before it, and with the first. So an output has
 * as many comparisons as it has versions, times a number, and an address that was published stays when another version comes
 * behind. Where one comes between, or before them all, two texts may be too far apart: then their comparison stays if it was
 * published.
 */
public final class Comparisons {

    /** How many texts before it a text is compared with, beside the first: up to two more, all pairs are. */
    private static final int BEFORE = 20;

    /** The newest version first, and those of one the nearest before it first. */
    private static final Comparator<Comparison> ORDER = Comparator.comparing(Comparison::after, Tree.NEWEST_FIRST)
            .thenComparing(Comparison::before, Tree.NEWEST_FIRST);

    private final Map<SitePath, Comparison> byPage = new TreeMap<>();
    private final Map<SitePath, SortedSet<Comparison>> byBefore = new HashMap<>();
    private final Map<SitePath, SortedSet<Comparison>> byAfter = new HashMap<>();

    /** By every address that leads to them. */
    private final Map<SitePath, Text> texts = new HashMap<>();

    /** @param age how many texts of the output are newer */
    private record Text(Document.Output output, Document.Version version, int age) {}

    /** @param published every address that ever was */
    Comparisons(Collection<Document.Output> outputs, Tree tree, Collection<String> published) {
        for (Document.Output output : outputs) {
            List<Document.Version> newestFirst = Comparison.texts(tree.versions(output));
            List<Text> own = new ArrayList<>();
            newestFirst.forEach(version -> own.add(new Text(output, version, own.size())));
            own.forEach(this::know);
            own.forEach(after ->
                    nearAndFirst(own.subList(after.age() + 1, own.size())).forEach(before -> add(before, after)));
        }
        published.stream()
                .map(SitePath::new)
                .flatMap(address -> Comparison.versions(address).stream())
                .forEach(this::keep);
    }

    private void know(Text text) {
        texts.put(text.version().page(), text);
        text.version().head().aliases().forEach(alias -> texts.putIfAbsent(SitePath.ofOldAddress(alias.value()), text));
    }

    private static Stream<Text> nearAndFirst(List<Text> earlier) {
        return Stream.concat(
                earlier.stream().limit(BEFORE), earlier.stream().skip(Math.max(BEFORE, earlier.size() - 1)));
    }

    private void add(Text before, Text after) {
        Comparison comparison = new Comparison(after.output(), before.version(), after.version());
        byPage.put(comparison.page(), comparison);
        byBefore.computeIfAbsent(before.version().page(), page -> new TreeSet<>(ORDER))
                .add(comparison);
        byAfter.computeIfAbsent(after.version().page(), page -> new TreeSet<>(ORDER))
                .add(comparison);
    }

    /** Where the dates were changed, so that the newer one is the older now, there is nothing to keep. */
    private void keep(Comparison.Pair pair) {
        Optional.ofNullable(texts.get(pair.before()))
                .ifPresent(before -> Optional.ofNullable(texts.get(pair.after()))
                        .filter(after -> after.output().equals(before.output()))
                        .filter(after -> after.age() < before.age())
                        .ifPresent(after -> add(before, after)));
    }

    /** All, by address. */
    public Collection<Comparison> all() {
        return Collections.unmodifiableCollection(byPage.values());
    }

    /** The one that stands now for one that was published, of versions that may have other addresses since. */
    public Optional<Comparison> now(Comparison.Pair pair) {
        return Optional.ofNullable(texts.get(pair.before()))
                .flatMap(before -> Optional.ofNullable(texts.get(pair.after()))
                        .map(after -> Comparison.page(
                                before.version().page(), after.version().page())))
                .map(byPage::get);
    }

    /** What changed from a version to later ones, the newest first. */
    public SortedSet<Comparison> since(Document.Version version) {
        return Collections.unmodifiableSortedSet(byBefore.getOrDefault(version.page(), Collections.emptySortedSet()));
    }

    /** What changed from earlier versions to one, the nearest first. */
    public SortedSet<Comparison> until(Document.Version version) {
        return Collections.unmodifiableSortedSet(byAfter.getOrDefault(version.page(), Collections.emptySortedSet()));
    }

    /**
     * The other comparisons of one of the two versions. The first version is compared with all: then it is those with the
     * newest.
     */
    public SortedSet<Comparison> beside(Comparison comparison) {
        SortedSet<Comparison> beside = new TreeSet<>(ORDER);
        for (Document.Version version : List.of(comparison.before(), comparison.after())) {
            since(version).stream().limit(BEFORE + 1).forEach(beside::add);
            until(version).stream().limit(BEFORE + 1).forEach(beside::add);
        }
        beside.remove(comparison);
        return beside;
    }
}
