package org.rapporteur.page.view;

import java.util.List;

/**
 * A body.
 *
 * @param parts in their order: finished HTML, and the lists that the editor put between
 * @param contents the contents list; empty when the body has fewer than three headings
 * @param cited the contributions that it cites, in the order of their first citation
 */
public record BodyView(List<BodyPart> parts, List<ContentsItem> contents, List<SourceLine> cited) {

    public BodyView {
        parts = List.copyOf(parts);
        contents = List.copyOf(contents);
        cited = List.copyOf(cited);
    }
}
