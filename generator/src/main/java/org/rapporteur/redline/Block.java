package org.rapporteur.redline;

import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

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
                tokens());
    }

    /** Whether all its words are those of the other one, and stand as they do there. */
    boolean hasTheWordsOf(Block other) {
        return tokens().equals(other.tokens());
    }

    private List<List<Token>> tokens() {
        return cells.stream().map(Cell::tokens).toList();
    }

    /** A line between two parts, which says nothing. */
    boolean isLine() {
        return element.equals("hr");
    }

    /** Of a heading, from 1 to 6. */
    int level() {
        return Integer.parseInt(element.substring(1));
    }

    /** Its words in lower case, for what is alike. */
    List<String> words() {
        return cells.stream()
                .flatMap(cell -> cell.tokens().stream())
                .filter(Token::word)
                .map(token -> token.says().toLowerCase(Locale.ROOT))
                .toList();
    }

    Kind kind() {
        if (HEADINGS.contains(element)) {
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
