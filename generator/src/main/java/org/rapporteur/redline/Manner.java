package org.rapporteur.redline;

/** How a block changed. */
public enum Manner {
    CHANGED,
    NEW,
    GONE,
    MOVED;

    /** {@code changed}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
