package org.rapporteur.page.view;

import java.util.List;

/**
 * {@code cite.ftlh}: how to cite a page and its numbered paragraphs.
 *
 * @param whole the page that is cited
 * @param citation of the whole page
 * @param parts the way through a list that is divided; empty of one that is not
 * @param paragraphs those of this part
 */
public record CiteView(LinkView whole, CitationView citation, List<LinkView> parts, List<CitedParagraph> paragraphs) {

    public CiteView {
        parts = List.copyOf(parts);
        paragraphs = List.copyOf(paragraphs);
    }
}
