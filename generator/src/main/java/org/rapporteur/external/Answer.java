package org.rapporteur.external;

import java.util.Locale;

/**
 * What is known of an address.
 *
 * @param kind what it comes down to
 * @param detail of {@code MOVED} the new address; of {@code DEAD} and {@code UNSURE} a phrase that goes on “The web address
 *     …”; of {@code ALIVE} nothing
 */
record Answer(Kind kind, String detail) {

    enum Kind {
        ALIVE,
        DEAD,
        MOVED,
        /** Nothing that an editor could act on: it was not asked, or did not want to say. */
        UNSURE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Answer ALIVE = new Answer(Kind.ALIVE, "");

    static final Answer NOT_REACHED = unsure("was not asked: the time was up");

    static Answer moved(Address to) {
        return new Answer(Kind.MOVED, to.toString());
    }

    static Answer dead(String phrase) {
        return new Answer(Kind.DEAD, phrase);
    }

    static Answer unsure(String phrase) {
        return new Answer(Kind.UNSURE, phrase);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /**
     * What it means for the address that led here.
     *
     * @param forGood whether every step of the way was for good
     */
    Answer behind(Address here, boolean forGood) {
        if (kind == Kind.ALIVE) {
            return forGood ? moved(here) : ALIVE;
        }
        return new Answer(kind, "leads on to " + here + ", which " + detail);
    }
}
