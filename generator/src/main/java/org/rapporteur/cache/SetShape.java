package org.rapporteur.cache;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Values without an order: they are written in that of their bytes. */
record SetShape(Shape each) implements Shape {

    @Override
    public void write(Object set, BytesOut out) {
        Set<?> values = (Set<?>) set;
        out.number(values.size());
        values.stream().map(this::bytes).sorted(Arrays::compare).forEach(out::all);
    }

    private byte[] bytes(Object value) {
        BytesOut own = new BytesOut();
        each.write(value, own);
        return own.bytes();
    }

    @Override
    public Object read(BytesIn in) {
        Set<Object> values = new LinkedHashSet<>();
        for (int left = in.count(); left > 0; left--) {
            values.add(each.read(in.part()));
        }
        return values;
    }
}
