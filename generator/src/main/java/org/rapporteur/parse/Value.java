package org.rapporteur.parse;

import java.util.List;
import org.rapporteur.diagnostic.Position;

/** A piece of YAML with its place, not yet taken for anything: {@code no} is a text here, and so is {@code 12:30}. */
sealed interface Value {

    Position position();

    /** What it is, for messages: {@code a list}. */
    String phrase();

    /** Whether it says nothing: it is left out, or a list of nothing. */
    default boolean isSilent() {
        return this instanceof Nothing
                || this instanceof Sequence list && list.items().isEmpty();
    }

    /** Whether all of it could be read. */
    default boolean isWhole() {
        return true;
    }

    /** A text, however quoted. */
    record Scalar(String text, Position position) implements Value {
        @Override
        public String phrase() {
            return "“" + (text.length() <= 40 ? text : text.substring(0, 40) + "…") + "”";
        }
    }

    record Sequence(List<Value> items, Position position) implements Value {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public boolean isWhole() {
            return items.stream().allMatch(Value::isWhole);
        }

        @Override
        public String phrase() {
            return "a list";
        }
    }

    /** Keys in their order, each once. */
    record Mapping(List<Entry> entries, Position position) implements Value {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public boolean isWhole() {
            return entries.stream().allMatch(entry -> entry.value().isWhole());
        }

        @Override
        public String phrase() {
            return "a group of keys";
        }
    }

    record Entry(Scalar key, Value value) {}

    /** A key with nothing behind it. */
    record Nothing(Position position) implements Value {
        @Override
        public String phrase() {
            return "nothing";
        }
    }

    /** What stands behind a key or a hyphen and cannot be read, which was said. */
    record Unread(Position position) implements Value {
        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public String phrase() {
            return "what cannot be read";
        }
    }
}
