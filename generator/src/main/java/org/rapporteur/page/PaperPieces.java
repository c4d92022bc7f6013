package org.rapporteur.page;

import java.util.regex.Pattern;
import org.rapporteur.markdown.Piece;

/**
 * A body's pieces without anything that points or can be pointed at within it, so that it can stand on a page that has another
 * body and be printed there. Our own HTML writes ids and links to them in one way.
 */
final class PaperPieces {

    private static final Pattern ANCHOR = Pattern.compile(" (id|aria-labelledby)=\"[^\"]*\"| href=\"#[^\"]*\"");

    private PaperPieces() {}

    static Piece of(Piece piece) {
        if (piece instanceof Piece.Markup markup) {
            return new Piece.Markup(ANCHOR.matcher(markup.html()).replaceAll(""));
        }
        if (piece instanceof Piece.ParagraphNumber number) {
            return new Piece.Markup("<span class=\"number\">" + number.number() + ".</span>");
        }
        return piece instanceof Piece.Link link && link.target().startsWith("#") ? new Piece.Markup("<a>") : piece;
    }
}
