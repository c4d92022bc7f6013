package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;

/** A list, every item of one shape. An item that does not fit is left out, with its finding. */
record ListShape<T>(Shape<T> item) implements Shape<List<T>> {

    @Override
    public Optional<List<T>> read(Value value, Reading reading) {
        if (!(value instanceof Value.Sequence sequence)) {
            reading.wrongType(value, expected(), hint(value, reading.key()));
            return Optional.empty();
        }
        return Optional.of(sequence.items().stream()
                .filter(each -> !(each instanceof Value.Unread))
                .flatMap(each -> item.read(each, reading).stream())
                .toList());
    }

    private static String hint(Value value, String key) {
        boolean hyphen = value instanceof Value.Scalar scalar && scalar.text().startsWith("-");
        if (value instanceof Value.Mapping) {
            return "Begin each item with “- ”.";
        }
        if (value instanceof Value.Scalar scalar
                && !YamlLine.of(scalar.text()).otherSign().isEmpty()) {
            return "Write `- `, a hyphen and a blank, in front of each item.";
        }
        return hyphen
                ? "Put a blank after the hyphen."
                : "Write `" + key + ": [" + (value instanceof Value.Scalar one ? one.text() : "…") + "]`.";
    }

    @Override
    public String expected() {
        return "a list, each item on a line of its own after “- ”";
    }

    @Override
    public Schema schema() {
        return Schema.list(item.schema());
    }

    /** A list, or one item without the ceremony of a list. */
    static <T> Shape<List<T>> orOne(Shape<T> item) {
        ListShape<T> list = new ListShape<>(item);
        return new Shape<>() {
            @Override
            public Optional<List<T>> read(Value value, Reading reading) {
                return value instanceof Value.Sequence
                        ? list.read(value, reading)
                        : item.read(value, reading).map(List::of);
            }

            @Override
            public String expected() {
                return item.expected() + ", or a list of them";
            }

            @Override
            public Schema schema() {
                return item.schema().or(list.schema());
            }
        };
    }
}
