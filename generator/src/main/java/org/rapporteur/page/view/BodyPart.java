package org.rapporteur.page.view;

import java.util.Optional;
import org.rapporteur.markdown.Html;

/** A part of a body: exactly one of the two is there. */
public record BodyPart(Optional<Html> html, Optional<EmbedView> embed) {}
