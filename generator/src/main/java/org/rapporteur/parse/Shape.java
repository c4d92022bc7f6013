package org.rapporteur.parse;

import java.util.Optional;
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
        Shape<T> self = this;
        return new Shape<>() {
            @Override
            public Optional<R> read(Value value, Reading reading) {
                return self.read(value, reading).map(change);
            }

            @Override
            public String expected() {
                return self.expected();
            }

            @Override
            public Schema schema() {
                return self.schema();
            }
        };
    }
}
