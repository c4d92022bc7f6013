package org.rapporteur.external;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The hosts that one run talks to, and how long it may. */
final class Hosts {

    private final Web web;
    private final Time time;
    private final Instant end;
    private final Map<String, Host> byName = new ConcurrentHashMap<>();
    private final AtomicBoolean heard = new AtomicBoolean();

    /** @param end when the run's time is up */
    Hosts(Web web, Time time, Instant end) {
        this.web = web;
        this.time = time;
        this.end = end;
    }

    /** As {@link Host#ask}, from whichever host has the address. */
    Reply ask(Address address, List<String> methods, int bytes) throws IOException {
        Reply reply = of(address).ask(address, methods, bytes);
        heard.set(true);
        return reply;
    }

    /** As {@link Host#keep}. */
    void keep(Address address, Duration pause) {
        of(address).keep(pause);
    }

    private Host of(Address address) {
        return byName.computeIfAbsent(address.host(), name -> new Host(web, time, end));
    }

    boolean timeIsUp() {
        return time.now().isAfter(end);
    }

    /** Whether any of them said anything: if not, it is this machine that is alone. */
    boolean heard() {
        return heard.get();
    }
}
