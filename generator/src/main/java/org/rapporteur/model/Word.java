package org.rapporteur.model;

import java.util.Locale;

/** A constant that editors write as a word in kebab case: {@code technical-community}. */
public interface Word {

    String name();

    /** The word as editors write it. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
