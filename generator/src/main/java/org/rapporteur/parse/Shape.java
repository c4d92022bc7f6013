package org.rapporteur.parse;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How a value is read, and what may stand there, said for a reader's messages and for editors. Shapes are values
 * themselves, put together from smaller ones; a key, its reading and its description are said once.
 */
interface Shape<T> {

    /** Reads a value; empty when it does not fit, with a finding that says why. */
    Optional<T> read(Value value, Reading reading);

    /** What fits, with its article, for messages: {@code a day such as 2017-09-18}. */
    String expected();

    /** What fits, for editors. */
    Schema schema();

    /** The same shape, its result made into something else. */
    default <R> Shape<R> map(Function<? super T, ? extends R> change) {
        return new Reshaped<>(this, (value, reading) -> read(value, reading).map(change));
    }

    /** The same shape, of which some values are refused before they are read; who refuses one says why. */
    default Shape<T> unless(BiPredicate<Value, Reading> refused) {
        return new Reshaped<>(
                this, (value, reading) -> refused.test(value, reading) ? Optional.empty() : read(value, reading));
    }

    /**
     * A shape that looks like another and is read otherwise.
     *
     * @param other the one that it looks like
     * @param reader reads it
     */
    record Reshaped<R>(Shape<?> other, BiFunction<Value, Reading, Optional<R>> reader) implements Shape<R> {

        @Override
        public Optional<R> read(Value value, Reading reading) {
            return reader.apply(value, reading);
        }

        @Override
        public String expected() {
            return other.expected();
        }

        @Override
        public Schema schema() {
            return other.schema();
        }
    }
}
