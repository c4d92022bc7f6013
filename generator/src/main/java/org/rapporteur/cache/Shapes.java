package org.rapporteur.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shapes of types, each found once. */
final class Shapes {

    private final Map<Type, Shape> known = new HashMap<>();

    /** @throws IllegalArgumentException when values of the type cannot be written */
    Shape of(Type type) {
        return of(type, Map.of());
    }

    /** @param variables what the type variables of the record around it stand for */
    private Shape of(Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return of(variables.get(variable), Map.of());
        }
        if (type instanceof WildcardType wild) {
            return of(wild.getUpperBounds()[0], variables);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, variables);
        }
        return PlainShape.of((Class<?>) type).orElseGet(() -> ours(type, (Class<?>) type, Map.of()));
    }

    private Shape generic(ParameterizedType type, Map<TypeVariable<?>, Type> variables) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return new OptionalShape(of(arguments[0], variables));
        }
        if (raw == List.class) {
            return new ListShape(of(arguments[0], variables));
        }
        if (raw == Packed.class) {
            return new PackedShape(RecordCodec.of((Class<?>) arguments[0]));
        }
        if (raw == Set.class) {
            return new SetShape(of(arguments[0], variables));
        }
        if (!variables.isEmpty()) {
            throw new IllegalArgumentException(type + " stands within another type with parameters");
        }
        Map<TypeVariable<?>, Type> own = new HashMap<>();
        IntStream.range(0, arguments.length).forEach(i -> own.put(raw.getTypeParameters()[i], arguments[i]));
        return ours(type, raw, own);
    }

    /** It is known before what it is made of, since that may lead back to it. */
    private Shape ours(Type type, Class<?> plain, Map<TypeVariable<?>, Type> variables) {
        Shape before = known.get(type);
        if (before != null) {
            return before;
        }
        if (plain.isRecord()) {
            RecordShape shape = new RecordShape(plain);
            known.put(type, shape);
            shape.made(Stream.of(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .map(component -> of(component, variables))
                    .toList());
            return shape;
        }
        if (plain.isSealed()) {
            OneOfShape shape = new OneOfShape(leaves(plain).toList());
            known.put(type, shape);
            shape.made(leaves(plain).map(leaf -> of(leaf, Map.of())).toList());
            return shape;
        }
        throw new IllegalArgumentException(type + " is no record and no plain value");
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isInterface() && type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(Shapes::leaves)
                : Stream.of(type);
    }
}
