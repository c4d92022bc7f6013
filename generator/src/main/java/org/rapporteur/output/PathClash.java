package org.rapporteur.output;

/** Two files of one site want one place: whoever plans the site must see to it that none do. */
public final class PathClash extends IllegalArgumentException {

    PathClash(String message) {
        super(message);
    }
}
