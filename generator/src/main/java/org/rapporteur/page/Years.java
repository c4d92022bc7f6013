package org.rapporteur.page;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Things by year, the newest year first.
 *
 * @param byYear each year's in the order in which they came
 */
record Years<T>(TreeMap<Integer, List<T>> byYear) {

    /** A year as a part of a page. */
    @FunctionalInterface
    interface Part<T, P> {
        P of(int year, String id, List<T> things);
    }

    static <T> Years<T> of(List<T> things, ToIntFunction<T> year) {
        return new Years<>(things.stream()
                .collect(Collectors.groupingBy(
                        year::applyAsInt, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList())));
    }

    /** @param name of the whole, for the anchors: {@code _meetings-2017} */
    <P> List<P> parts(String name, Part<T, P> part) {
        return byYear.entrySet().stream()
                .map(year -> part.of(year.getKey(), "_" + name + "-" + year.getKey(), year.getValue()))
                .toList();
    }
}
