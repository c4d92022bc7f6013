package org.rapporteur.redline;

import java.util.List;
import java.util.Locale;

/**
 * What a text is made of: a paragraph, a heading, an item, a row.
 *
 * @param element {@code p}, {@code h2}, {@code li}, {@code pre}, {@code tr} …
 * @param within the elements around it, the outermost first: {@code ul}, {@code blockquote}, {@code table}
 * @param number of a numbered paragraph, as it is printed; empty for others and for its further blocks
 * @param cells its words; only a row has more than one
 */
record Block(String element, List<String> within, String number, List<Cell> cells) {

    /**
     * @param element {@code td} or {@code th}; empty outside of rows
     */
    record Cell(String element, List<Token> tokens) {
        Cell {
            tokens = List.copyOf(tokens);
        }
    }

    Block {
        within = List.copyOf(within);
        cells = List.copyOf(cells);
    }

    /** Its words in lower case, for what is alike. */
    List<String> words() {
        return cells.stream()
                .flatMap(cell -> cell.tokens().stream())
                .filter(Token::word)
                .map(token -> token.html().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether it says the same: the number of a paragraph may change when others come before it. */
    boolean saysTheSame(Block other) {
        return element.equals(other.element) && within.equals(other.within) && cells.equals(other.cells);
    }

    /** Whether it can be the other one, changed. */
    boolean isLike(Block other) {
        return kind().equals(other.kind()) && cells.size() == other.cells.size();
    }

    Kind kind() {
        if (element.matches("h[1-6]")) {
            return Kind.HEADING;
        }
        return switch (element) {
            case "tr" -> Kind.ROW;
            case "li" -> Kind.ITEM;
            default -> Kind.PARAGRAPH;
        };
    }
}
