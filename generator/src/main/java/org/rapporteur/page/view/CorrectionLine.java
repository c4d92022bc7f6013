package org.rapporteur.page.view;

import java.util.Optional;
import org.rapporteur.markdown.Html;

/**
 * A correction of a summary after it was final.
 *
 * @param change the paragraphs that it changed, as a redline; empty where git does not know
 */
public record CorrectionLine(DateView date, Optional<LinkView> paragraph, String text, Optional<Html> change) {}
