package org.rapporteur.parallel;

import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list of which every element may go to another processor. Java's own parallel streams divide a list into four parts for
 * each, by number: where the long pieces of work stand together, all wait for whoever has that part.
 */
public final class Shares<T> implements Spliterator<T> {

    private final List<T> all;
    private final int end;
    private int next;

    private Shares(List<T> all, int next, int end) {
        this.all = all;
        this.next = next;
        this.end = end;
    }

    /** @param all must be quick to ask for any element, and must not change; the stream keeps its order */
    public static <T> Stream<T> of(List<T> all) {
        return StreamSupport.stream(new Shares<>(all, 0, all.size()), true);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (next == end) {
            return false;
        }
        action.accept(all.get(next++));
        return true;
    }

    /** The first half, down to single elements. */
    @Override
    public Spliterator<T> trySplit() {
        int half = (next + end) / 2;
        if (half == next) {
            return null;
        }
        Shares<T> first = new Shares<>(all, next, half);
        next = half;
        return first;
    }

    /** Unknown as long as it can be divided, so that it is. */
    @Override
    public long estimateSize() {
        return end - next > 1 ? Long.MAX_VALUE : end - next;
    }

    @Override
    public int characteristics() {
        return ORDERED | IMMUTABLE;
    }
}
