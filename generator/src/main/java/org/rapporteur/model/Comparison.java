package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of an output whose texts are compared (site, “Pages”).
 *
 * @param before the older one
 */
public record Comparison(Document.Output output, Document.Version before, Document.Version after) {

    /** A shorter body without headings and numbers is a note on a version that is published elsewhere. */
    private static final int WORDS_OF_A_TEXT = 150;

    /**
     * Those of an output: each version with each that came before it, the nearest first. All pairs, since an address that was
     * published must stay when another version comes between or after.
     */
    static List<Comparison> of(Document.Output output, Tree tree) {
        List<Document.Version> newestFirst =
                tree.versions(output).stream().filter(Comparison::isText).toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (int after = 0; after < newestFirst.size(); after++) {
            for (Document.Version before : newestFirst.subList(after + 1, newestFirst.size())) {
                comparisons.add(new Comparison(output, before, newestFirst.get(after)));
            }
        }
        return comparisons;
    }

    private static boolean isText(Document.Version version) {
        return !version.body().headings().isEmpty()
                || !version.body().paragraphs().isEmpty()
                || version.body().text().split("\\s+").length >= WORDS_OF_A_TEXT;
    }

    /** Its address, which names both and so never means anything else. */
    public SitePath page() {
        return output.page()
                .child("changes")
                .child(before.page().name())
                .child(after.page().name());
    }
}
