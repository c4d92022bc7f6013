package org.rapporteur.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Position;

/**
 * Finds pairs of names that are perhaps one. Only names that meet in a bucket are compared (one for each way to leave out a
 * letter, for each surname, and so on), so that the work grows with the number of names and not with its square.
 */
final class NearMisses {

    /** Where more than so many share a name, it says nothing that they do. */
    private static final int CROWD = 300;

    /**
     * A name of the record.
     *
     * @param registered whether a register has it
     * @param count how often it stands in the record
     * @param first where it stands first
     */
    record Named(String name, boolean registered, int count, Optional<Position> first) {}

    /** Two names that are nearly equal; the rarer is the one that is more likely to be a slip. */
    record Miss(Named rarer, Named other) {}

    private final Set<String> particles;
    private final Function<NameForm, Stream<String>> buckets;
    private final BiPredicate<NameForm, NameForm> near;

    private NearMisses(
            Set<String> particles, Function<NameForm, Stream<String>> buckets, BiPredicate<NameForm, NameForm> near) {
        this.particles = Set.copyOf(particles);
        this.buckets = buckets;
        this.near = near;
    }

    /** Of people, who are also called by a first name and a surname alone, or by an initial. */
    static NearMisses ofPeople(Set<String> particles) {
        return new NearMisses(
                particles,
                form -> Stream.concat(letters(form), Stream.of("f:" + form.first(), "l:" + form.last())),
                (a, b) -> Likeness.isOfNames(a, b) || Likeness.isOfPeople(a, b));
    }

    static NearMisses ofOrganisations() {
        return new NearMisses(Set.of(), NearMisses::letters, Likeness::isOfNames);
    }

    /**
     * The pairs among names, each pair once; two registered names are told apart on purpose and no pair, nor are namesakes,
     * who have ids.
     */
    List<Miss> among(List<Named> names) {
        Map<Named, NameForm> forms = new HashMap<>();
        Map<String, List<Named>> meetings = new HashMap<>();
        for (Named name : names) {
            NameForm form = NameForm.of(name.name(), particles);
            if (!form.words().isEmpty() && forms.put(name, form) == null) {
                buckets.apply(form)
                        .distinct()
                        .forEach(key -> meetings.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(name));
            }
        }
        Set<Miss> misses = new LinkedHashSet<>();
        for (List<Named> met : meetings.values()) {
            if (met.size() > CROWD) {
                continue;
            }
            for (int i = 0; i < met.size(); i++) {
                for (int j = i + 1; j < met.size(); j++) {
                    miss(met.get(i), met.get(j), forms).ifPresent(misses::add);
                }
            }
        }
        return List.copyOf(misses);
    }

    private Optional<Miss> miss(Named a, Named b, Map<Named, NameForm> forms) {
        boolean apart = a.registered() && b.registered() || a.name().equals(b.name());
        if (apart || !near.test(forms.get(a), forms.get(b))) {
            return Optional.empty();
        }
        List<Named> pair = Stream.of(a, b)
                .sorted(Comparator.comparing(Named::registered)
                        .thenComparing(Named::count)
                        .thenComparing(Named::name))
                .toList();
        // A registered name that the record does not use has no place to point at.
        return pair.get(0).first().map(place -> new Miss(pair.get(0), pair.get(1)));
    }

    private static Stream<String> letters(NameForm form) {
        String whole = form.whole();
        return Stream.concat(
                Stream.of("s:" + form.sorted(), "r:" + form.rough(), "w:" + whole),
                IntStream.range(0, whole.length())
                        .mapToObj(i -> "w:" + whole.substring(0, i) + whole.substring(i + 1)));
    }
}
