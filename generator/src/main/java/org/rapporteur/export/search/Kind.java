package org.rapporteur.export.search;

import java.util.Locale;
import org.rapporteur.model.Document;

/** What a page is, for a reader who looks for one kind of thing; in the order in which the search offers them. */
enum Kind {
    MEETING("Meetings"),
    ANNEX("Annexes"),
    CONTRIBUTION("Contributions"),
    OUTPUT("Outputs"),
    ANNOUNCEMENT("Announcements"),
    ACTIVITY("Activities and years"),
    PERSON("People"),
    ORGANISATION("Organisations"),
    TOPIC("Topics"),
    TERM("Glossary"),
    PAGE("Other pages");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** The word in the address: {@code ?kind=meeting}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    static Kind of(Document document) {
        return switch (document.type()) {
            case MEETING -> MEETING;
            case PARTICIPANTS, ANNEX -> ANNEX;
            case CONTRIBUTIONS -> CONTRIBUTION;
            case OUTPUT, VERSION -> OUTPUT;
            case ANNOUNCEMENT -> ANNOUNCEMENT;
            case PROGRAMME, ACTIVITY, CYCLE -> ACTIVITY;
            case HOME, PAGE -> PAGE;
        };
    }
}
