package org.rapporteur;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which static fields hold something that can change: what is not final, and what has a state of its own. */
final class SharedState {

    private static final Set<String> CHANGING = Set.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.lang.ThreadLocal",
            "java.util.Random",
            "java.util.BitSet",
            "java.util.Date",
            "java.util.Calendar",
            "java.util.regex.Matcher");

    private SharedState() {}

    static boolean canChange(JavaField field) {
        boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
        boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC);
        String type = field.getRawType().getName();
        return !synthetic
                && (!isFinal
                        || field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE)
                        || type.startsWith("java.util.concurrent.")
                        || CHANGING.contains(type)
                        || field.getRawType().isAssignableTo(java.text.Format.class)
                        || isOpenCollection(field));
    }

    /** A list, set or map that somebody could still add to: only its value tells. */
    private static boolean isOpenCollection(JavaField field) {
        boolean isCollection = field.getRawType().isAssignableTo(Collection.class)
                || field.getRawType().isAssignableTo(Map.class);
        if (!isCollection) {
            return false;
        }
        String kind = value(field).getClass().getName();
        return !kind.startsWith("java.util.ImmutableCollections$")
                && !kind.startsWith("java.util.Collections$Unmodifiable");
    }

    private static Object value(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.getFullName(), e);
        }
    }
}
