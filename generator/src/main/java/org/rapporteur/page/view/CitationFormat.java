package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A citation for reference managers.
 *
 * @param name “BibTeX”
 * @param text to copy
 * @param href of the file with the same text; empty for a paragraph, which has none of its own
 */
public record CitationFormat(String name, String text, Optional<String> href) {}
