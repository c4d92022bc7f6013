package org.rapporteur.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** What sites ask of robots, each site asked for it once (RFC 9309, section 2.3). */
final class RobotsFiles {

    /** In bytes; what a reader must bear. */
    private static final int LIMIT = 500 * 1024;

    private static final int REDIRECTS = 5;

    private static final List<String> METHODS = List.of("GET", "GET", "GET");

    private final Hosts hosts;
    private final Map<Address, CompletableFuture<Access>> bySite = new ConcurrentHashMap<>();

    RobotsFiles(Hosts hosts) {
        this.hosts = hosts;
    }

    /** @param closed why nothing may be asked there; empty when {@code robots} decides */
    private record Access(Robots robots, Optional<Answer> closed) {

        static Access open(Robots robots) {
            return new Access(robots, Optional.empty());
        }

        static Access closed(Answer why) {
            return new Access(Robots.ALL, Optional.of(why));
        }
    }

    /** What a site has against our asking an address; empty when nothing. */
    Optional<Answer> objection(Address address) {
        Access access = access(address.robots());
        hosts.keep(address, access.robots.delay());
        return access.closed.or(() -> access.robots.allow(address.path())
                ? Optional.empty()
                : Optional.of(Answer.unsure("was not asked: the robots.txt of its site keeps robots away")));
    }

    private Access access(Address file) {
        CompletableFuture<Access> mine = new CompletableFuture<>();
        CompletableFuture<Access> first = bySite.putIfAbsent(file, mine);
        return (first == null ? mine.completeAsync(() -> read(file), Runnable::run) : first).join();
    }

    private Access read(Address file) {
        try {
            Address at = file;
            for (int hop = 0; hop <= REDIRECTS; hop++) {
                Reply reply = hosts.ask(at, METHODS, LIMIT);
                Optional<Address> next =
                        reply.location().filter(to -> reply.isRedirect()).flatMap(at::resolved);
                if (next.isEmpty()) {
                    return access(reply);
                }
                at = next.get();
            }
            return Access.open(Robots.ALL);
        } catch (IOException e) {
            return Access.closed(Failures.answer(e));
        }
    }

    /** No file: all is open. A server that cannot say, or has had enough of us: nothing is. */
    private static Access access(Reply reply) {
        if (reply.isFine()) {
            return Access.open(RobotsReader.read(new String(reply.body(), StandardCharsets.UTF_8)));
        }
        return reply.isPassing()
                ? Access.closed(Answer.unsure("was not asked: the robots.txt of its site answers " + reply.words()))
                : Access.open(Robots.ALL);
    }
}
