package org.rapporteur.export.search;

import java.util.Locale;
import org.rapporteur.model.Document;

/** What a page is, for a reader who looks for one kind of thing; in the order in which the search offers them. */
enum Kind {
    MEETING("Meetings", "Meeting"),
    ANNEX("Annexes", "Annex"),
    CONTRIBUTION("Contributions", "Contributions"),
    OUTPUT("Outputs", "Output"),
    ANNOUNCEMENT("Announcements", "Announcement"),
    CYCLE("Cycles", "Cycle"),
    ACTIVITY("Activities", "Activity"),
    PROGRAMME("Programmes", "Programme"),
    PERSON("People", "Person"),
    ORGANISATION("Organisations", "Organisation"),
    TOPIC("Topics", "Topic"),
    TERM("Glossary", "Glossary"),
    PAGE("Other pages", "Page");

    private final String label;
    private final String singular;

    Kind(String label, String singular) {
        this.label = label;
        this.singular = singular;
    }

    /** The word in the address: {@code ?kind=meeting}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    /** What a page of them is called. */
    String singular() {
        return singular;
    }

    static Kind of(Document document) {
        return switch (document.type()) {
            case MEETING -> MEETING;
            case PARTICIPANTS, ANNEX -> ANNEX;
            case CONTRIBUTIONS -> CONTRIBUTION;
            case OUTPUT, VERSION -> OUTPUT;
            case ANNOUNCEMENT -> ANNOUNCEMENT;
            case PROGRAMME -> PROGRAMME;
            case ACTIVITY -> ACTIVITY;
            case CYCLE -> CYCLE;
            case HOME, PAGE -> PAGE;
        };
    }
}
