package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * The comments on one paragraph of a version, or on the whole.
 *
 * @param id the anchor on the page
 * @param paragraph link to the paragraph; empty of those on the whole
 */
public record CommentGroup(String id, Optional<LinkView> paragraph, List<ContributionLine> comments) {

    public CommentGroup {
        comments = List.copyOf(comments);
    }
}
