package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/** What was changed in a summary after it was final; {@code paragraph} as {@link Decision#paragraph}. */
public record Correction(PartialDate date, Optional<Located<String>> paragraph, String text) {

    /** Whether a summary says it, at whatever line. */
    public boolean isIn(Document.Meeting meeting) {
        return meeting.corrections().stream()
                .anyMatch(other -> date.equals(other.date)
                        && text.equals(other.text)
                        && paragraph.map(Located::value).equals(other.paragraph.map(Located::value)));
    }
}
