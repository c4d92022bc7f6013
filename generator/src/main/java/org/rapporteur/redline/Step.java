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
 * @param manners what is told of it: nothing when it is the same in both, or a line between two parts
 */
record Step(Optional<Block> before, Optional<Block> after, boolean moved, boolean goesOn, List<Manner> manners) {

    Step {
        manners = List.copyOf(manners);
    }

    static Step gone(Block before) {
        return new Step(Optional.of(before), Optional.empty(), false, false, told(before, List.of(Manner.GONE)));
    }

    static Step added(Block after) {
        return new Step(Optional.empty(), Optional.of(after), false, false, told(after, List.of(Manner.NEW)));
    }

    static Step stayed(Block before, Block after, boolean same) {
        return new Step(
                Optional.of(before), Optional.of(after), false, false, told(after, manners(before, after, same)));
    }

    /** Told at its new place, and once for all that moved with it; what else became of it is told in any case. */
    static Step moved(Block before, Block after, boolean goesOn, boolean same) {
        List<Manner> manners = new ArrayList<>(goesOn ? List.of() : List.of(Manner.MOVED));
        manners.addAll(manners(before, after, same));
        return new Step(Optional.of(before), Optional.of(after), true, goesOn, told(after, manners));
    }

    /** Where a block stood that stands elsewhere now. */
    static Step movedAway(Block before, boolean goesOn) {
        return new Step(Optional.of(before), Optional.empty(), true, goesOn, List.of());
    }

    private static List<Manner> told(Block block, List<Manner> manners) {
        return block.isLine() ? List.of() : manners;
    }

    private static List<Manner> manners(Block before, Block after, boolean same) {
        List<Manner> manners = new ArrayList<>();
        if (!same) {
            manners.add(after.hasTheWordsOf(before) ? Manner.SET : Manner.CHANGED);
        }
        if (after.kind() == Kind.HEADING && after.level() != before.level()) {
            manners.add(after.level() > before.level() ? Manner.LOWER : Manner.HIGHER);
        }
        return manners;
    }

    /** The block as it is shown: the new one where there is one. */
    Block shown() {
        return after.or(() -> before).orElseThrow();
    }

    boolean isMovedAway() {
        return moved && after.isEmpty();
    }

    /** Whether it has a number in both texts, and another one now. */
    boolean isRenumbered() {
        String was = before.map(Block::number).orElse("");
        String is = after.map(Block::number).orElse("");
        return !was.isEmpty() && !is.isEmpty() && !was.equals(is);
    }
}
