package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;

/** Paragraphs; one that holds nothing but an embed is that embed. */
final class Paragraphs {

    private Paragraphs() {}

    static void write(Paragraph paragraph, Rendering to) {
        Slips.look(paragraph, to);
        Embeds.alone(paragraph)
                .ifPresentOrElse(name -> embed(paragraph, name, to), () -> write(paragraph, new PieceWriter(), "", to));
    }

    /** Writes a paragraph with pieces before its text, and finished HTML after it. */
    static void write(Node paragraph, PieceWriter before, String after, Rendering to) {
        to.out().block("p", to.direction()).append(before);
        to.inlines(paragraph);
        to.out().html(after).end("p");
    }

    /** Whether the node is a paragraph of text. */
    static boolean isText(Node node) {
        return node instanceof Paragraph paragraph && Embeds.alone(paragraph).isEmpty();
    }

    private static void embed(Paragraph paragraph, String name, Rendering to) {
        to.embed(paragraph.getStartOffset());
        Piece embed = new Piece.Embed(name, to.position(paragraph.getStartOffset()));
        wrapped(to, () -> to.out().hole(embed));
    }

    /** Writes what cannot take an id itself; an id that is waiting gets an element around it. */
    static void wrapped(Rendering to, Runnable writing) {
        String id = to.out().takeId();
        if (id.isEmpty()) {
            writing.run();
            return;
        }
        to.out().identify(id);
        to.out().block("div");
        writing.run();
        to.out().end("div");
    }
}
