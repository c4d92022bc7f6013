package org.rapporteur.cache;

import java.util.Optional;

/** A value that may be missing. */
record OptionalShape(Shape value) implements Shape {

    @Override
    public void write(Object optional, BytesOut out) {
        Optional<?> present = (Optional<?>) optional;
        out.number(present.isPresent() ? 1 : 0);
        present.ifPresent(each -> value.write(each, out));
    }

    @Override
    public Object read(BytesIn in) {
        return in.number() == 1 ? in.present(value.read(in)) : Optional.empty();
    }
}
