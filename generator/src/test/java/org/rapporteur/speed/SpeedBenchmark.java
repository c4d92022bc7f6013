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
 * What whole builds cost, Maven included, beside other generators where they are installed: {@code mvn -Pbenchmark test
 * -Dtest=SpeedBenchmark} prints a table and writes it to {@code docs/speed.md}. Other sizes by {@code
 * -Drapporteur.meetings=10,100}, how often by {@code -Drapporteur.runs=5}, another Hugo by {@code -Drapporteur.hugo=}.
 */
class SpeedBenchmark {

    private static final int RUNS = Integer.getInteger("rapporteur.runs", 3);

    /** Above, others would take hours and all memory, and no target asks for it. */
    private static final int MOST_FOR_PEERS = 10_000;

    @TempDir
    Path scratch;

    private final List<Measurement> measured = new ArrayList<>();

    @Test
    void prints_what_whole_builds_cost() throws IOException {
        List<String> remarks = remarks();
        // Programs that were never run on a machine are read from its disk first.
        measure(10, 1);
        measured.clear();
        for (String meetings :
                System.getProperty("rapporteur.meetings", "10,100,1000,10000").split(",")) {
            measure(Integer.parseInt(meetings), RUNS);
            // After each size: the largest may fail.
            new MeasuredPart("SpeedBenchmark").write(new SpeedTable(remarks, measured).toString());
        }
        System.out.println(new SpeedTable(remarks, measured));
    }

    private static List<String> remarks() throws IOException {
        Optional<String> trouble = Tools.trouble();
        trouble.map(what -> what + ": `mvn install -DskipTests` first.").ifPresent(System.out::println);
        Stream<String> programs = Stream.of(Peer.values())
                .map(Peer::program)
                .flatMap(Optional::stream)
                .distinct();
        return Stream.of(
                        Optional.of(Machine.described(programs)),
                        Optional.of("The median of " + RUNS + (RUNS == 1 ? " run." : " runs.")),
                        trouble.map(what -> "**" + what + ".**"),
                        Optional.of("Nobody counted processors and memory: there is no GNU time at /usr/bin/time.")
                                .filter(any -> !Cost.isWhole()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** In turn, so that what else the machine does is shared by all. */
    private void measure(int meetings, int runs) throws IOException {
        MavenSite site = MavenSite.of(scratch.resolve("rapporteur"), meetings);
        List<PeerSite> peers = meetings > MOST_FOR_PEERS ? List.of() : peers(meetings);
        Map<Kind, List<Cost>> costs = new EnumMap<>(Kind.class);
        Map<Kind, Path> sites = new EnumMap<>(Kind.class);
        for (int run = 0; run < runs; run++) {
            add(costs, Kind.CLEAN, site.clean());
            add(costs, Kind.AGAIN, site.built());
            add(costs, Kind.EDITED, site.edited(run));
            add(costs, Kind.SERVED, site.served());
            for (PeerSite peer : peers) {
                add(costs, peer.peer().clean(), peer.clean());
                sites.put(peer.peer().clean(), peer.site());
                if (peer.peer().served().isPresent()) {
                    add(costs, peer.peer().served().get(), peer.served());
                    sites.put(peer.peer().served().get(), peer.site());
                }
            }
        }
        for (Map.Entry<Kind, List<Cost>> each : costs.entrySet()) {
            Path built = sites.getOrDefault(each.getKey(), site.site());
            measured.add(Measurement.of(meetings, each.getKey(), each.getValue(), built));
        }
        Folders.delete(scratch.resolve("rapporteur"));
        for (PeerSite peer : peers) {
            Folders.delete(peer.folder());
        }
    }

    private List<PeerSite> peers(int meetings) throws IOException {
        List<PeerSite> sites = new ArrayList<>();
        for (Peer peer : Peer.values()) {
            Optional<String> program = peer.program();
            if (program.isPresent()) {
                sites.add(PeerSite.of(scratch.resolve(peer.name()), peer, program.get(), meetings));
            }
        }
        return sites;
    }

    private static void add(Map<Kind, List<Cost>> costs, Kind kind, Cost cost) {
        costs.computeIfAbsent(kind, any -> new ArrayList<>()).add(cost);
    }
}
