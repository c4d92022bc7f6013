package org.rapporteur.redline;

import java.util.List;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** A list as the library for differences wants it. */
final class Items extends Sequence {

    private final List<?> items;

    private Items(List<?> items) {
        this.items = items;
    }

    /** Where two lists differ, in their order; the items between are equal. */
    static EditList edits(List<?> before, List<?> after) {
        return new HistogramDiff().diff(new Equality(), new Items(before), new Items(after));
    }

    @Override
    public int size() {
        return items.size();
    }

    private static final class Equality extends SequenceComparator<Items> {
        @Override
        public boolean equals(Items a, int ai, Items b, int bi) {
            return a.items.get(ai).equals(b.items.get(bi));
        }

        @Override
        public int hash(Items sequence, int place) {
            return sequence.items.get(place).hashCode();
        }
    }
}
