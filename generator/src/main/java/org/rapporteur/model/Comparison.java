package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Two versions of an output whose texts are compared: neighbours, and the first with the newest (site, “Pages”).
 *
 * @param before the older one
 */
public record Comparison(Document.Output output, Document.Version before, Document.Version after) {

    /** A shorter body without headings and numbers is a note on a version that is published elsewhere. */
    private static final int WORDS_OF_A_TEXT = 150;

    /** Those of an output, by date; the first with the newest at the end, where that is not the only one. */
    public static List<Comparison> of(Document.Output output, Tree tree) {
        List<Document.Version> texts = new ArrayList<>(
                tree.versions(output).stream().filter(Comparison::isText).toList());
        Collections.reverse(texts);
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            comparisons.add(new Comparison(output, texts.get(i - 1), texts.get(i)));
        }
        if (texts.size() > 2) {
            comparisons.add(new Comparison(output, texts.get(0), texts.get(texts.size() - 1)));
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
