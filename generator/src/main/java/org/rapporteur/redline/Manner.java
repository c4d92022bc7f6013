package org.rapporteur.redline;

/** How a block changed. */
public enum Manner {
    CHANGED("changed"),
    NEW("new"),
    GONE("gone"),
    MOVED("moved"),

    /** A heading below more others than it was. */
    LOWER("now at a lower level"),
    HIGHER("now at a higher level"),

    /** The same words in another list, in a quotation, as code. */
    SET("now set differently"),

    /** One paragraph that is two now, with the same words; told at the first. */
    SPLIT("split in two"),

    /** Two paragraphs that are one now, with the same words. */
    JOINED("joined from two");

    private final String word;

    Manner(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
