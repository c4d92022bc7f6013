package org.rapporteur.author;

import java.util.regex.Pattern;
import org.rapporteur.model.DocumentType;

/**
 * The commands that an editor can paste.
 *
 * @param prefix how a goal is called here: {@code mvn -N rapporteur:}
 */
public record Commands(String prefix) {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/=-]+");

    /** Runs a goal. */
    String run(String goal) {
        return prefix + goal;
    }

    /** Writes a document in a place. */
    String create(String type, String in, boolean titled) {
        return prefix + "new" + option("type", type) + (in.isEmpty() ? "" : option("in", in))
                + (titled ? option("title", "The title") : "");
    }

    String create(DocumentType type, String in) {
        return create(type.word(), in, NewDocument.isTitled(type));
    }

    private static String option(String name, String value) {
        String quoted = PLAIN.matcher(value).matches() ? value : "\"" + value.replaceAll("[\"\\\\$`]", "") + "\"";
        return " -D" + name + "=" + quoted;
    }
}
