package org.rapporteur.page.view;

import java.util.List;
import org.rapporteur.markdown.Html;

/**
 * {@code comparison.ftlh}: what changed between two versions of an output.
 *
 * @param output whose versions they are
 * @param before the older one
 * @param summary in words: “12 paragraphs changed, 2 new, 1 gone”
 * @param changes in their order
 * @param contents the headings of the newer text
 * @param text the newer text, what is new in {@code ins} and what is gone in {@code del}
 * @param others other comparisons of one of the two
 */
public record ComparisonView(
        LinkView output,
        ComparedVersion before,
        ComparedVersion after,
        String summary,
        List<ChangeLine> changes,
        List<ContentsItem> contents,
        Html text,
        List<LinkView> others) {

    public ComparisonView {
        changes = List.copyOf(changes);
        contents = List.copyOf(contents);
        others = List.copyOf(others);
    }
}
