package org.rapporteur.model;

/**
 * A place in the record where somebody stands.
 *
 * @param document the list, the meeting, the cycle or the output that names them
 * @param mention as it names them
 */
public record Appearance(Kind kind, Document document, PersonMention mention) {

    /** In what capacity. */
    public enum Kind {
        ATTENDED,
        FACILITATED,
        ON_TEAM,
        CONTRIBUTED,
        AUTHORED,
        TOOK_ACTION
    }
}
