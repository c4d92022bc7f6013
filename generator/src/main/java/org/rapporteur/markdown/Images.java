package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.rapporteur.diagnostic.Rule;

/** Images; one that cannot be shown is replaced by its alternative text. */
final class Images {

    private Images() {}

    static void image(Image image, Rendering to) {
        write(image, image.getUrl(), image.getTitle(), image, to);
    }

    static void reference(ImageRef image, Rendering to) {
        Reference definition = image.getReferenceNode(to.document());
        to.repeat(definition.getTextLength(), image.getStartOffset());
        write(image, definition.getUrl(), definition.getTitle(), definition, to);
    }

    private static void write(Node image, BasedSequence url, BasedSequence title, Node place, Rendering to) {
        String alternative = to.alternative(image);
        if (to.inAlternative()) {
            to.out().text(alternative);
            return;
        }
        int offset = url.isEmpty() ? place.getStartOffset() : url.getStartOffset();
        LinkTarget target = LinkTarget.of(Text.decode(url));
        if (target.isForImage()) {
            if (alternative.isBlank()) {
                to.find(
                        Rule.PICTURE_WITHOUT_TEXT,
                        image.getStartOffset(),
                        "This picture says nothing to those who cannot see it.",
                        "Say in the brackets what it shows: ![What it shows](" + target.value() + ").");
            }
            String tooltip = Text.decode(title);
            to.out().hole(new Piece.Image(target.value(), alternative, tooltip, to.position(offset)));
            return;
        }
        to.out().text(alternative);
        if (target.is(LinkTarget.Kind.EMPTY)) {
            Links.empty(offset, to);
        } else {
            Links.refuse("image", target, offset, to);
        }
    }
}
