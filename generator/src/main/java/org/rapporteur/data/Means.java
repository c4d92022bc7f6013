package org.rapporteur.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a value of a row means, in one sentence for people who use the data. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Means {

    String value();

    /** Whether a table has the number of the values in their place. */
    boolean counted() default false;
}
