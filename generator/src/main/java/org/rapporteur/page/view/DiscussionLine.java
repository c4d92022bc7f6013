package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * Where something is discussed.
 *
 * @param link to the meeting, its annex or the announcement
 * @param type what it is, in words
 * @param cycle whose meeting it is
 * @param paragraphs links to the numbered paragraphs
 */
public record DiscussionLine(
        DateView date, LinkView link, String type, Optional<LinkView> cycle, List<LinkView> paragraphs) {

    public DiscussionLine {
        paragraphs = List.copyOf(paragraphs);
    }
}
