package org.rapporteur.page.view;

import java.util.Optional;
import org.rapporteur.markdown.Html;

/**
 * A part of a body: exactly one of the three is there.
 *
 * @param comments what stands at the end of a numbered paragraph
 */
public record BodyPart(Optional<Html> html, Optional<EmbedView> embed, Optional<ParagraphCommentsView> comments) {

    public static BodyPart of(Html html) {
        return new BodyPart(Optional.of(html), Optional.empty(), Optional.empty());
    }

    public static BodyPart of(EmbedView embed) {
        return new BodyPart(Optional.empty(), Optional.of(embed), Optional.empty());
    }

    public static BodyPart of(ParagraphCommentsView comments) {
        return new BodyPart(Optional.empty(), Optional.empty(), Optional.of(comments));
    }
}
