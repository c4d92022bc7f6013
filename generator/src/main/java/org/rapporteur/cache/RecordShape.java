package org.rapporteur.cache;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A record: its components one after the other. */
final class RecordShape implements Shape {

    private final List<MethodHandle> components;
    private final MethodHandle constructor;
    private final List<Shape> shapes = new ArrayList<>();

    RecordShape(Class<?> type) {
        RecordComponent[] all = type.getRecordComponents();
        components = Stream.of(all).map(RecordShape::getter).toList();
        constructor =
                constructor(type, Stream.of(all).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    /** @param each those of the components, which were not known yet when this was made */
    void made(List<Shape> each) {
        shapes.addAll(each);
    }

    @Override
    public void write(Object value, BytesOut out) {
        for (int i = 0; i < components.size(); i++) {
            shapes.get(i).write(component(i, value), out);
        }
    }

    @Override
    public Object read(BytesIn in) {
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = shapes.get(i).read(in);
        }
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object component(int index, Object value) {
        try {
            return (Object) components.get(index).invokeExact(value);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MethodHandle getter(RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(component + " cannot be read", e);
        }
    }

    private static MethodHandle constructor(Class<?> type, Class<?>[] components) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            canonical.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException(type + " cannot be made", e);
        }
    }
}
