package org.rapporteur.wronghouse.parse;

import java.util.Locale;

/** Wrong: speaks to the console, and changes a setting of the whole process. Never called. */
public final class MovesTheFurniture {

    private MovesTheFurniture() {}

    static void move() {
        System.out.println("moving");
        Locale.setDefault(Locale.FRENCH);
    }
}
