package org.rapporteur.page.view;

import java.util.List;

/**
 * {@code redirect.ftlh}: an old address.
 *
 * @param target where the page is now
 * @param paragraphs where the numbered paragraphs are now that were published under the old address
 */
public record RedirectView(LinkView target, List<ParagraphLinkView> paragraphs) {

    public RedirectView {
        paragraphs = List.copyOf(paragraphs);
    }
}
