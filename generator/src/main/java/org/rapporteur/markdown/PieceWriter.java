package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;

/** Collects what is written of a body: its pieces and, beside them, its text without markup, and its {@link Body#wording}. */
final class PieceWriter {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder wording = new StringBuilder();
    private String id = "";

    /** Writes finished HTML. */
    PieceWriter html(String markup) {
        html.append(markup);
        return this;
    }

    /** Writes text: escaped in the HTML, as it is in the text. */
    PieceWriter text(String plain) {
        String shown = Destinations.showBlanks(plain);
        html.append(Html.escape(shown));
        say(shown);
        return this;
    }

    private void say(CharSequence said) {
        text.append(said);
        wording.append(said);
    }

    /** Notes what alters the words that follow, or ends that; it shows nothing. */
    PieceWriter sign(String sign) {
        wording.append(sign);
        return this;
    }

    /** Gives the next block element that is opened an id. */
    void identify(String next) {
        id = next;
    }

    /** The id that no block element took, which is taken back; empty when one did. */
    String takeId() {
        String untaken = id;
        id = "";
        return untaken;
    }

    /** Opens a block element. */
    PieceWriter block(String element) {
        return block(element, "");
    }

    /** Opens a block element with finished attributes, each after a blank. */
    PieceWriter block(String element, String attributes) {
        divide();
        html.append('<')
                .append(element)
                .append(idAttribute(takeId()))
                .append(attributes)
                .append('>');
        return this;
    }

    /** Closes a block element. */
    PieceWriter end(String element) {
        html.append("</").append(element).append('>');
        divide();
        return this;
    }

    /** Writes a hole. */
    PieceWriter hole(Piece piece) {
        wording.append(piece.wording());
        return add(piece);
    }

    private PieceWriter add(Piece piece) {
        closeMarkup();
        pieces.add(piece);
        return this;
    }

    /** Writes a citation, which has its words in the text as well. */
    PieceWriter cite(Piece.Citation citation) {
        say("[" + citation.id() + "]");
        return hole(citation);
    }

    /** Writes what another writer collected. */
    PieceWriter append(PieceWriter other) {
        for (Piece piece : other.pieces()) {
            if (piece instanceof Piece.Markup markup) {
                html(markup.html());
            } else {
                add(piece);
            }
        }
        text.append(other.text);
        wording.append(other.wording);
        return this;
    }

    List<Piece> pieces() {
        closeMarkup();
        return List.copyOf(pieces);
    }

    /** How much was written so far: grows with everything that is shown. */
    int written() {
        return pieces.size() + html.length();
    }

    int textLength() {
        return text.length();
    }

    /** The text from a place on, its white space made single blanks. */
    String textFrom(int start) {
        return Text.collapse(text.substring(start));
    }

    /** All of the text, blocks divided by line ends. */
    String text() {
        return text.toString().strip();
    }

    /** All of the text, with what else it says. */
    String wording() {
        return wording.toString().strip();
    }

    private void closeMarkup() {
        if (html.length() > 0) {
            pieces.add(new Piece.Markup(html.toString()));
            html.setLength(0);
        }
    }

    private void divide() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            say("\n");
        }
    }

    static String idAttribute(String id) {
        return id.isEmpty() ? "" : " id=\"" + Html.escape(id) + "\"";
    }
}
