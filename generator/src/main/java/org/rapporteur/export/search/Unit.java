package org.rapporteur.export.search;

import java.util.List;
import org.rapporteur.model.PartialDate;

/**
 * What a query finds: a numbered paragraph, a section, an entry of a list.
 *
 * @param anchor on its page; empty for the page as a whole
 * @param heading what it is called: a section's heading, a contribution's title; empty of a numbered paragraph
 * @param text what is shown of it
 * @param dates when it is, to be found in words and as ISO 8601 writes them
 */
record Unit(String anchor, String heading, String text, List<PartialDate> dates) {

    Unit(String anchor, String heading, String text) {
        this(anchor, heading, text, List.of());
    }
}
