package org.rapporteur.page.view;

import java.util.List;

/**
 * The comments that a version received.
 *
 * @param total how many there are
 * @param groups by paragraph, those on the whole last
 */
public record CommentsView(int total, List<CommentGroup> groups) {

    public CommentsView {
        groups = List.copyOf(groups);
    }
}
