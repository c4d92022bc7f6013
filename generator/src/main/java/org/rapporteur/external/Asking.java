package org.rapporteur.external;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out what has become of an address: asks, follows where it is sent, and judges the last reply. */
final class Asking {

    private static final int REDIRECTS = 10;

    private static final List<String> METHODS = List.of("HEAD", "GET", "GET", "GET");

    private static final Set<Integer> GONE = Set.of(404, 410);

    private final Hosts hosts;
    private final RobotsFiles robots;

    Asking(Hosts hosts) {
        this.hosts = hosts;
        this.robots = new RobotsFiles(hosts);
    }

    /** What comes of one request: an answer, or another address to ask. */
    private sealed interface Step {

        record Answered(Answer answer) implements Step {}

        record SentOn(Address next, boolean forGood) implements Step {}
    }

    Answer answer(Address first) {
        Set<Address> seen = new HashSet<>();
        Address at = first;
        boolean forGood = true;
        while (seen.size() <= REDIRECTS && seen.add(at)) {
            Step step = step(at);
            if (step instanceof Step.SentOn sent) {
                forGood &= sent.forGood;
                at = sent.next;
            } else if (step instanceof Step.Answered answered) {
                return at.equals(first) ? answered.answer : answered.answer.behind(at, forGood);
            }
        }
        return Answer.unsure("leads on and on, from one address to the next");
    }

    private Step step(Address at) {
        return objection(at).<Step>map(Step.Answered::new).orElseGet(() -> asked(at));
    }

    private Optional<Answer> objection(Address at) {
        return hosts.timeIsUp() ? Optional.of(Answer.NOT_REACHED) : robots.objection(at);
    }

    private Step asked(Address at) {
        try {
            Reply reply = hosts.ask(at, METHODS, 0);
            return reply.isRedirect() ? sentOn(at, reply) : new Step.Answered(judged(reply));
        } catch (IOException e) {
            return new Step.Answered(Failures.answer(e));
        }
    }

    private static Step sentOn(Address at, Reply reply) {
        return reply.location()
                .flatMap(at::resolved)
                .<Step>map(next -> new Step.SentOn(next, reply.isForGood()))
                .orElseGet(() -> new Step.Answered(Answer.unsure("leads on to what is no address of the web")));
    }

    private static Answer judged(Reply reply) {
        if (reply.isFine()) {
            return Answer.ALIVE;
        }
        String answers = "answers " + reply.words();
        return GONE.contains(reply.status()) ? Answer.dead(answers) : Answer.unsure(answers);
    }
}
