package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A numbered paragraph and how to cite it.
 *
 * @param anchor as on its own page
 * @param link to the paragraph: “Paragraph 4”
 * @param beginning its first words
 * @param correction where a reader asks for a correction of it
 */
public record CitedParagraph(
        String anchor, LinkView link, String beginning, CitationView citation, Optional<String> correction) {}
