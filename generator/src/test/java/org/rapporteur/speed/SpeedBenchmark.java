package org.rapporteur.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.speed.Measurement.Kind;

/**
 * What whole builds cost, Maven included, beside Hugo where it is installed: {@code mvn -Pbenchmark test
 * -Dtest=SpeedBenchmark} prints a table and writes it to {@code docs/speed.md}. Other sizes by {@code
 * -Drapporteur.meetings=10,100}, how often by {@code -Drapporteur.runs=5}, another Hugo by {@code -Drapporteur.hugo=}.
 */
class SpeedBenchmark {

    private static final int RUNS = Integer.getInteger("rapporteur.runs", 3);

    /** Above, Hugo would take hours and all memory, and no target asks for it. */
    private static final int MOST_FOR_HUGO = 10_000;

    @TempDir
    Path scratch;

    private final List<Measurement> measured = new ArrayList<>();

    @Test
    void prints_what_whole_builds_cost() throws IOException {
        Optional<String> hugo = Tools.hugo();
        List<String> remarks = remarks(hugo);
        // Programs that were never run on a machine are read from its disk first.
        measure(10, 1, hugo);
        measured.clear();
        for (String meetings :
                System.getProperty("rapporteur.meetings", "10,100,1000,10000").split(",")) {
            measure(Integer.parseInt(meetings), RUNS, hugo.filter(any -> Integer.parseInt(meetings) <= MOST_FOR_HUGO));
            // After each size: the largest may fail.
            new MeasuredPart("SpeedBenchmark").write(new SpeedTable(remarks, measured).toString());
        }
        System.out.println(new SpeedTable(remarks, measured));
    }

    private static List<String> remarks(Optional<String> hugo) throws IOException {
        Optional<String> trouble = Tools.trouble();
        trouble.map(what -> what + ": `mvn install -DskipTests` first.").ifPresent(System.out::println);
        return Stream.of(
                        Optional.of(Machine.described(hugo)),
                        Optional.of("The median of " + RUNS + (RUNS == 1 ? " run." : " runs.")),
                        trouble.map(what -> "**" + what + ".**"),
                        Optional.of("Nobody counted processors and memory: there is no GNU time at /usr/bin/time.")
                                .filter(any -> !Cost.isWhole()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** In turn, so that what else the machine does is shared by all. */
    private void measure(int meetings, int runs, Optional<String> hugo) throws IOException {
        MavenSite site = MavenSite.of(scratch.resolve("rapporteur"), meetings);
        Optional<HugoSite> peer = Optional.empty();
        if (hugo.isPresent()) {
            peer = Optional.of(HugoSite.of(scratch.resolve("hugo"), hugo.get(), meetings));
        }
        Map<Kind, List<Cost>> costs = new EnumMap<>(Kind.class);
        for (int run = 0; run < runs; run++) {
            add(costs, Kind.CLEAN, site.clean());
            add(costs, Kind.AGAIN, site.built());
            add(costs, Kind.EDITED, site.edited(run));
            add(costs, Kind.SERVED, site.served());
            if (peer.isPresent()) {
                add(costs, Kind.HUGO, peer.get().clean());
                add(costs, Kind.HUGO_SERVED, peer.get().served());
            }
        }
        for (Map.Entry<Kind, List<Cost>> each : costs.entrySet()) {
            Path built = each.getKey().isHugo() ? peer.orElseThrow().site() : site.site();
            measured.add(Measurement.of(meetings, each.getKey(), each.getValue(), built));
        }
        Folders.delete(scratch.resolve("rapporteur"));
        Folders.delete(scratch.resolve("hugo"));
    }

    private static void add(Map<Kind, List<Cost>> costs, Kind kind, Cost cost) {
        costs.computeIfAbsent(kind, any -> new ArrayList<>()).add(cost);
    }
}
