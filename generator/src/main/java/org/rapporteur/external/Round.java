package org.rapporteur.external;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks many addresses: some hosts beside each other, the addresses of one host one after the other. */
final class Round {

    private static final int HOSTS_AT_ONCE = 8;

    private final Function<Address, Answer> ask;

    Round(Function<Address, Answer> ask) {
        this.ask = ask;
    }

    /** Asks all; gives the answers of each host as soon as they are there, in the caller's thread. */
    void of(Collection<Address> addresses, Consumer<SortedMap<Address, Answer>> done) {
        ExecutorService pool = Executors.newFixedThreadPool(HOSTS_AT_ONCE, Round::daemon);
        try {
            CompletionService<SortedMap<Address, Answer>> answers = new ExecutorCompletionService<>(pool);
            List<List<Address>> hosts = byHost(addresses);
            hosts.forEach(host -> answers.submit(() -> all(host)));
            for (int i = 0; i < hosts.size(); i++) {
                done.accept(answers.take().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private SortedMap<Address, Answer> all(List<Address> addresses) {
        SortedMap<Address, Answer> answers = new TreeMap<>();
        addresses.forEach(address -> answers.put(address, ask.apply(address)));
        return answers;
    }

    /** The host with the most addresses, which takes the longest, first. */
    private static List<List<Address>> byHost(Collection<Address> addresses) {
        Map<String, List<Address>> byHost =
                addresses.stream().collect(Collectors.groupingBy(Address::host, TreeMap::new, Collectors.toList()));
        return byHost.values().stream()
                .sorted(Comparator.<List<Address>>comparingInt(List::size).reversed())
                .toList();
    }

    /** A server that does not let go does not keep the build from ending. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rapporteur-external");
        thread.setDaemon(true);
        return thread;
    }
}
