package org.rapporteur.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/** What a template may ask of a view: the components of records. No way leads from there to a class. */
final class ComponentsOnly implements MemberAccessPolicy, ClassMemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return this;
    }

    @Override
    public boolean isMethodExposed(Method method) {
        Class<?> type = method.getDeclaringClass();
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
        return false;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }
}
