package org.rapporteur.redline;

import java.util.List;
import java.util.Locale;

/**
 * What a text is made of: a paragraph, a heading, an item, a row.
 *
 * @param element {@code p}, {@code h2}, {@code li}, {@code pre}, {@code tr} …
 * @param dir how its text runs, where that is given
 * @param within the elements around it, the outermost first: {@code ul}, {@code blockquote}, {@code table}
 * @param number of a numbered paragraph, as it is printed; empty for others and for its further blocks
 * @param paragraph the number of the numbered paragraph that it is a part of; empty outside of them
 * @param cells its words; only a row has more than one
 */
record Block(String element, String dir, List<Frame> within, String number, String paragraph, List<Cell> cells) {

    /**
     * An element around blocks.
     *
     * @param start the number that an ordered list begins with; empty when that is 1
     */
    record Frame(String element, String start) {}

    /**
     * @param element {@code td} or {@code th}; empty outside of rows
     * @param style its class, which says how it is aligned
     */
    record Cell(String element, String style, List<Token> tokens) {
        Cell {
            tokens = List.copyOf(tokens);
        }
    }

    /** What a block says. The level of a heading, and the number that a paragraph has or a list begins with, are no words of it. */
    record Words(String kind, List<String> within, List<List<Token>> cells) {}

    Block {
        within = List.copyOf(within);
        cells = List.copyOf(cells);
    }

    Words says() {
        return new Words(
                kind() == Kind.HEADING ? "heading" : element,
                within.stream().map(Frame::element).toList(),
                cells.stream().map(Cell::tokens).toList());
    }

    boolean saysTheSame(Block other) {
        return says().equals(other.says());
    }

    /** Its words in lower case, for what is alike. */
    List<String> words() {
        return cells.stream()
                .flatMap(cell -> cell.tokens().stream())
                .filter(Token::word)
                .map(token -> token.says().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether it can be the other one, changed. */
    boolean isLike(Block other) {
        return kind() == other.kind();
    }

    Kind kind() {
        if (element.matches("h[1-6]")) {
            return Kind.HEADING;
        }
        return switch (element) {
            case "tr" -> Kind.ROW;
            case "li" ->
                within.stream().anyMatch(frame -> frame.element().equals(BlockReader.NOTES))
                        ? Kind.FOOTNOTE
                        : Kind.ITEM;
            default -> Kind.PARAGRAPH;
        };
    }
}
