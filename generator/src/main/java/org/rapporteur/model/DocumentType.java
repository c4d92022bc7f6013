package org.rapporteur.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document is ({@code type} in its front matter). */
public enum DocumentType {
    HOME("a home page"),
    PAGE("a page"),
    ANNOUNCEMENT("an announcement"),
    PROGRAMME("a programme"),
    ACTIVITY("an activity"),
    CYCLE("a cycle"),
    MEETING("a meeting"),
    PARTICIPANTS("a participant list"),
    CONTRIBUTIONS("a list of contributions"),
    ANNEX("an annex"),
    OUTPUT("an output"),
    VERSION("a version");

    private final String phrase;

    DocumentType(String phrase) {
        this.phrase = phrase;
    }

    /** The word in front matter: {@code meeting}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With its article, for sentences: {@code a meeting}. */
    public String phrase() {
        return phrase;
    }

    /** Whether the body's top-level ordered lists are numbered paragraphs (content-format, “Body”). */
    public boolean numbered() {
        return this == MEETING || this == ANNEX || this == VERSION || this == PAGE;
    }

    public static Optional<DocumentType> of(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }
}
