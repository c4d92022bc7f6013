package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a body, and the numbered paragraph that it stands in.
 *
 * @param paragraph its anchor; empty of a piece that stands between or behind them
 */
public record Placed<P extends Piece>(P piece, Optional<String> paragraph) {

    /** The pieces of one kind, in their order. */
    public static <P extends Piece> List<Placed<P>> in(Body body, Class<P> kind) {
        List<Placed<P>> placed = new ArrayList<>();
        Optional<String> paragraph = Optional.empty();
        for (Piece piece : body.holes()) {
            if (piece instanceof Piece.ParagraphNumber number) {
                paragraph = Optional.of(number.anchor());
            } else if (piece instanceof Piece.ParagraphEnd) {
                paragraph = Optional.empty();
            } else if (kind.isInstance(piece)) {
                placed.add(new Placed<>(kind.cast(piece), paragraph));
            }
        }
        return placed;
    }
}
