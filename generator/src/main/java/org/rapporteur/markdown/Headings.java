package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Heading;

/** Headings, with an id each (content-format, “Headings”). */
final class Headings {

    private Headings() {}

    static void write(Heading heading, Rendering to) {
        PieceWriter content = to.apart(() -> to.inlines(heading));
        String text = content.textFrom(0);
        String element = "h" + to.outline().level(heading);
        String id = to.outline().add(heading, text);
        Paragraphs.wrapped(to, () -> {
            to.out().block(element, PieceWriter.idAttribute(id) + to.direction());
            to.out().append(content);
            to.out().end(element);
        });
    }
}
