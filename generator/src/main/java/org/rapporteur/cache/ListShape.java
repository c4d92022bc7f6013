package org.rapporteur.cache;

import java.util.Arrays;
import java.util.List;

/** Values in their order. */
record ListShape(Shape each) implements Shape {

    @Override
    public void write(Object list, BytesOut out) {
        List<?> values = (List<?>) list;
        out.number(values.size());
        values.forEach(value -> each.write(value, out));
    }

    @Override
    public Object read(BytesIn in) {
        Object[] values = new Object[in.count()];
        Arrays.setAll(values, index -> each.read(in));
        return List.of(values);
    }
}
