package org.rapporteur.external;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.model.PublicRecord;

/** Asks the addresses of other sites that a record links to, politely, and says which are dead and which have moved. */
public final class ExternalCheck {

    private final Web web;
    private final Time time;
    private final Duration limit;
    private final AnswerFile file;
    private final Consumer<String> say;

    /**
     * Over the network.
     *
     * @param agent who asks: {@code Rapporteur/1.0 (link check)}
     * @param limit how long it may take; what is not reached by then is not asked
     * @param file where answers are kept for the next run
     * @param say takes sentences for the log
     */
    public ExternalCheck(String agent, Duration limit, Path file, Consumer<String> say) {
        this(Web.real(agent), Time.real(Clock.systemUTC()), limit, file, say);
    }

    ExternalCheck(Web web, Time time, Duration limit, Path file, Consumer<String> say) {
        this.web = web;
        this.time = time;
        this.limit = limit;
        this.file = new AnswerFile(file, say);
        this.say = say;
    }

    /** What is wrong with a record's links to other sites. */
    public List<Diagnostic> of(PublicRecord record) {
        SortedMap<Address, List<LinkPlace>> places = LinkPlaces.in(record);
        SortedMap<Address, KnownAnswer> known = file.read();
        known.values().removeIf(answer -> !answer.holds(time.now()));
        SortedMap<Address, KnownAnswer> answers = asked(places.keySet(), known);
        Findings findings = new Findings();
        Map<Answer.Kind, Integer> counts = new EnumMap<>(Answer.Kind.class);
        places.forEach((address, written) -> {
            Answer answer = answers.containsKey(address) ? answers.get(address).answer() : Answer.NOT_REACHED;
            counts.merge(answer.kind(), 1, Integer::sum);
            written.forEach(place -> ExternalFindings.add(place, address, answer, findings));
        });
        say.accept(summary(counts));
        return findings.list();
    }

    /** What is known, and the answers to what is not. */
    private SortedMap<Address, KnownAnswer> asked(Set<Address> wanted, SortedMap<Address, KnownAnswer> known) {
        Set<Address> open = new TreeSet<>(wanted);
        open.removeAll(known.keySet());
        if (open.isEmpty()) {
            return known;
        }
        say.accept("Asking " + open.size() + " of " + links(wanted.size()) + "; this may take up to "
                + limit.toMinutes() + " min.");
        Hosts hosts = new Hosts(web, time, time.now().plus(limit));
        Asking asking = new Asking(hosts);
        SortedMap<Address, KnownAnswer> given = new TreeMap<>();
        new Round(asking::answer).of(open, answers -> {
            Instant now = time.now().truncatedTo(ChronoUnit.SECONDS);
            answers.forEach((address, answer) -> given.put(address, new KnownAnswer(answer, now)));
            file.write(joined(known, given, hosts));
        });
        if (hosts.timeIsUp()) {
            say.accept("The time was up. The next run asks what this one did not reach.");
        }
        if (!hosts.heard()
                && given.values().stream().anyMatch(answer -> answer.answer().is(Answer.Kind.DEAD))) {
            say.accept("No server answered at all: is this machine connected to the Internet?");
        }
        return joined(known, given, hosts);
    }

    /** All answers; where nobody was heard, no host is dead, but we are alone. */
    private static SortedMap<Address, KnownAnswer> joined(
            SortedMap<Address, KnownAnswer> known, SortedMap<Address, KnownAnswer> given, Hosts hosts) {
        SortedMap<Address, KnownAnswer> all = new TreeMap<>(known);
        given.forEach((address, answer) -> all.put(address, hosts.heard() ? answer : answer.doubted()));
        return all;
    }

    private String summary(Map<Answer.Kind, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int unsure = counts.getOrDefault(Answer.Kind.UNSURE, 0);
        return links(all)
                + ": " + counts.getOrDefault(Answer.Kind.ALIVE, 0) + " alive, "
                + counts.getOrDefault(Answer.Kind.DEAD, 0) + " dead, "
                + counts.getOrDefault(Answer.Kind.MOVED, 0) + " moved, "
                + unsure + " not sure."
                + (unsure > 0 ? " The reasons are in " + file.path() + "." : "");
    }

    private static String links(int count) {
        return count + (count == 1 ? " external link" : " external links");
    }
}
