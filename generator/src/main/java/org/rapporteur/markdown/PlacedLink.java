package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link of a body, and the numbered paragraph that it stands in.
 *
 * @param paragraph its anchor; empty of a link that stands between or behind them
 */
public record PlacedLink(Piece.Link link, Optional<String> paragraph) {

    private static final Pattern BLOCK = Pattern.compile("<(/?)div\\b");

    /** The links of a body, in their order. */
    public static List<PlacedLink> in(Body body) {
        List<PlacedLink> links = new ArrayList<>();
        Optional<String> paragraph = Optional.empty();
        int depth = 0;
        for (Piece piece : body.pieces()) {
            if (piece instanceof Piece.ParagraphNumber number) {
                // The number follows the start tag of its paragraph, a <div> that may have others in it.
                paragraph = Optional.of(number.anchor());
                depth = 1;
            } else if (piece instanceof Piece.Markup markup) {
                depth = BLOCK.matcher(markup.html())
                        .results()
                        .map(tag -> tag.group(1).isEmpty() ? 1 : -1)
                        .reduce(depth, Integer::sum);
                paragraph = depth > 0 ? paragraph : Optional.empty();
            } else if (piece instanceof Piece.Link link) {
                links.add(new PlacedLink(link, paragraph));
            }
        }
        return links;
    }
}
