package org.rapporteur.page.view;

import java.util.List;

/**
 * How to cite something.
 *
 * @param text in one line
 * @param formats for reference managers; empty of a page that is no work of its own
 * @param paragraphs where each numbered paragraph is cited, “1 to 40” and so on; empty when there are none
 */
public record CitationView(String text, List<CitationFormat> formats, List<LinkView> paragraphs) {

    public CitationView {
        formats = List.copyOf(formats);
        paragraphs = List.copyOf(paragraphs);
    }
}
