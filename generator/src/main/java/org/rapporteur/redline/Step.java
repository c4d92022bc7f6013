package org.rapporteur.redline;

import java.util.Optional;

/**
 * A block on the way from one text to the other.
 *
 * @param manner what became of it; empty when it is the same in both
 * @param before empty when it is new
 * @param after empty when it is gone, or stands elsewhere now
 * @param goesOn whether it moved together with the block before it
 */
record Step(Optional<Manner> manner, Optional<Block> before, Optional<Block> after, boolean goesOn) {

    static Step same(Block before, Block after) {
        return new Step(Optional.empty(), Optional.of(before), Optional.of(after), false);
    }

    static Step changed(Block before, Block after) {
        return new Step(Optional.of(Manner.CHANGED), Optional.of(before), Optional.of(after), false);
    }

    static Step added(Block after) {
        return new Step(Optional.of(Manner.NEW), Optional.empty(), Optional.of(after), false);
    }

    static Step removed(Block before) {
        return new Step(Optional.of(Manner.GONE), Optional.of(before), Optional.empty(), false);
    }

    /** Where a block stands now that stood elsewhere. */
    static Step moved(Block before, Block after, boolean goesOn) {
        return new Step(Optional.of(Manner.MOVED), Optional.of(before), Optional.of(after), goesOn);
    }

    /** Where a block stood that stands elsewhere now. */
    static Step movedAway(Block before, boolean goesOn) {
        return new Step(Optional.of(Manner.MOVED), Optional.of(before), Optional.empty(), goesOn);
    }

    boolean is(Manner other) {
        return manner.equals(Optional.of(other));
    }

    /** The block as it is shown: the new one where there is one. */
    Block shown() {
        return after.or(() -> before).orElseThrow();
    }
}
