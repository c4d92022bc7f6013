package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The pieces of a body, taken apart: the holes, and the finished HTML before, between and behind them. */
final class Holes {

    private Holes() {}

    /** The pieces that are no finished HTML. */
    static List<Piece> in(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !(piece instanceof Piece.Markup)).toList();
    }

    /** The HTML, one more than there are holes: empty where two of them stand side by side. */
    static List<String> between(List<Piece> pieces) {
        List<String> markup = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Markup next) {
                html.append(next.html());
            } else {
                markup.add(html.toString());
                html.setLength(0);
            }
        }
        markup.add(html.toString());
        return markup;
    }

    /** All pieces, as they were. */
    static List<Piece> filled(List<Piece> holes, List<String> markup) {
        List<Piece> pieces = new ArrayList<>();
        Iterator<Piece> next = holes.iterator();
        for (String html : markup) {
            if (!html.isEmpty()) {
                pieces.add(new Piece.Markup(html));
            }
            if (next.hasNext()) {
                pieces.add(next.next());
            }
        }
        return pieces;
    }
}
