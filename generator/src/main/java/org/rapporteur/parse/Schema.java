package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;

/**
 * What may stand in a place, as an editor must know it to complete and to check it. As YAML has three kinds of values, it is
 * a text, a list or a mapping, or the choice between them.
 *
 * @param text the texts; empty when none may stand there
 * @param items the items of a list; empty when no list may
 * @param keys the keys of a mapping; empty when no mapping may
 */
record Schema(Optional<Text> text, Optional<Schema> items, Optional<Keys> keys) {

    /**
     * Texts.
     *
     * @param message what to tell who wrote another
     */
    record Text(Notation notation, String message) {}

    /**
     * The keys of a mapping; it has no others.
     *
     * @param oneOf those of which one must say something; empty when none need be there
     */
    record Keys(List<Property> properties, Optional<OneOf> oneOf) {
        Keys {
            properties = List.copyOf(properties);
        }
    }

    /**
     * Keys of which one must say something.
     *
     * @param message what to tell who wrote none
     */
    record OneOf(List<String> keys, String message) {
        OneOf {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A key.
     *
     * @param description a sentence that says what it is for
     * @param schema what its value may be; of a key that is not required, nothing at all too
     */
    record Property(String name, String description, Schema schema, boolean required) {}

    static Schema text(Notation notation, String expected, String hint) {
        Text text = new Text(notation, "This wants " + expected + ". " + hint);
        return new Schema(Optional.of(text), Optional.empty(), Optional.empty());
    }

    static Schema list(Schema item) {
        return new Schema(Optional.empty(), Optional.of(item), Optional.empty());
    }

    static Schema mapping(List<Property> properties, Optional<OneOf> oneOf) {
        return new Schema(Optional.empty(), Optional.empty(), Optional.of(new Keys(properties, oneOf)));
    }

    /** One or the other, which are of different kinds. */
    Schema or(Schema other) {
        return new Schema(text.or(other::text), items.or(other::items), keys.or(other::keys));
    }
}
