package org.rapporteur.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A value of one of a sealed interface's kinds, behind the number of the kind. */
final class OneOfShape implements Shape {

    private final Map<Class<?>, Integer> numbers = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    OneOfShape(List<Class<?>> kinds) {
        kinds.forEach(kind -> numbers.put(kind, numbers.size()));
    }

    /** @param each those of the kinds, which were not known yet when this was made */
    void made(List<Shape> each) {
        shapes.addAll(each);
    }

    @Override
    public void write(Object value, BytesOut out) {
        int number = numbers.get(value instanceof Enum<?> word ? word.getDeclaringClass() : value.getClass());
        out.number(number);
        shapes.get(number).write(value, out);
    }

    @Override
    public Object read(BytesIn in) {
        return shapes.get((int) in.number()).read(in);
    }
}
