package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/**
 * A link in front matter.
 *
 * @param target a URL, or a path: relative to the file, or from the content folder when it starts with a slash
 * @param title what to call it; empty when the target must do
 */
public record Link(Located<String> target, Optional<String> title) {}
