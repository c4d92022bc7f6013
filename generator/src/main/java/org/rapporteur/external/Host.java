package org.rapporteur.external;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One machine: asked one thing at a time, whoever wants to know, with a pause between. */
final class Host {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** A pause that a site wants is kept up to this. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Before the first new try; before the next ones twice as long, three times. */
    private static final Duration REST = Duration.ofSeconds(2);

    private final Web web;
    private final Time time;
    private final Instant end;
    private Duration pause = PAUSE;
    private Instant free = Instant.MIN;

    /** @param end from when on nothing is tried again */
    Host(Web web, Time time, Instant end) {
        this.web = web;
        this.time = time;
        this.end = end;
    }

    /** Makes the pause as long as the site wants it, within bounds. */
    synchronized void keep(Duration wanted) {
        Duration bounded = wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
        pause = bounded.compareTo(PAUSE) > 0 ? bounded : PAUSE;
    }

    /**
     * The first reply that counts, or the last.
     *
     * @param methods to try one after the other: {@code HEAD}, which some servers do not know, and {@code GET}
     * @param bytes how much of the body is wanted
     * @throws IOException when the last try brought none
     */
    synchronized Reply ask(Address address, List<String> methods, int bytes) throws IOException {
        for (int tried = 0; ; tried++) {
            try {
                Reply reply = send(methods.get(tried), address, bytes);
                Optional<Duration> rest = restBeforeNext(reply, methods.get(tried), tried);
                if (isLast(tried, methods) || rest.isEmpty()) {
                    return reply;
                }
                rest(rest.get());
            } catch (IOException e) {
                if (isLast(tried, methods) || Failures.isFinal(e) || e instanceof InterruptedIOException) {
                    throw e;
                }
                rest(REST.multipliedBy(tried + 1L));
            }
        }
    }

    private boolean isLast(int tried, List<String> methods) {
        return tried == methods.size() - 1 || time.now().isAfter(end);
    }

    /** How long to wait before the next try; empty when the reply counts, or the server wants to be left alone for longer. */
    private Optional<Duration> restBeforeNext(Reply reply, String method, int tried) {
        if (reply.isPassing()) {
            return Optional.of(reply.rest(time.now()).orElse(REST.multipliedBy(tried + 1L)))
                    .filter(rest -> rest.compareTo(LONGEST) <= 0);
        }
        boolean counts = method.equals("GET") || reply.isFine() || reply.isRedirect();
        return counts ? Optional.empty() : Optional.of(Duration.ZERO);
    }

    private Reply send(String method, Address address, int bytes) throws IOException {
        try {
            time.pass(Duration.between(time.now(), free));
            return web.send(method, address, bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            free = time.now().plus(pause);
        }
    }

    private void rest(Duration rest) {
        Instant then = time.now().plus(rest);
        free = then.isAfter(free) ? then : free;
    }
}
