package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block on the way from one text to the other.
 *
 * @param before empty when it is new
 * @param after empty when it is gone, or stands elsewhere now
 * @param moved whether it stood elsewhere, or does now
 * @param goesOn whether it moved together with what stands before it
 */
record Step(Optional<Block> before, Optional<Block> after, boolean moved, boolean goesOn) {

    /** The block as it is shown: the new one where there is one. */
    Block shown() {
        return after.or(() -> before).orElseThrow();
    }

    /** Where a block stood that stands elsewhere now. */
    boolean isMovedAway() {
        return moved && after.isEmpty();
    }

    /**
     * What is told of it: nothing when it is the same in both, or a line between two parts. What moved is told at its new
     * place, and once for all that moved with it; what else became of it is told in any case.
     */
    List<Manner> manners() {
        if (isMovedAway() || shown().isLine()) {
            return List.of();
        }
        if (before.isEmpty() || after.isEmpty()) {
            return List.of(before.isEmpty() ? Manner.NEW : Manner.GONE);
        }
        List<Manner> manners = new ArrayList<>();
        if (moved && !goesOn) {
            manners.add(Manner.MOVED);
        }
        manners.addAll(manners(before.get(), after.get()));
        return manners;
    }

    private static List<Manner> manners(Block before, Block after) {
        List<Manner> manners = new ArrayList<>();
        if (!after.hasTheWordsOf(before)) {
            manners.add(Manner.CHANGED);
        } else if (!after.says().equals(before.says())) {
            manners.add(Manner.SET);
        }
        if (after.kind() == Kind.HEADING && after.level() != before.level()) {
            manners.add(after.level() > before.level() ? Manner.LOWER : Manner.HIGHER);
        }
        return manners;
    }

    /** Whether it has a number in both texts, and another one now. */
    boolean isRenumbered() {
        String was = before.map(Block::number).orElse("");
        String is = after.map(Block::number).orElse("");
        return !was.isEmpty() && !is.isEmpty() && !was.equals(is);
    }
}
