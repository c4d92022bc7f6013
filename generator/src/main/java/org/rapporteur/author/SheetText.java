package org.rapporteur.author;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.parse.DocumentKeys;

/** The text of a new document: what is known as keys, all other keys of its type as comments with an example. */
final class SheetText {

    private static final String HEAD =
            "# What the record knows is filled in: correct it. To use a line below, take the “# ” in front of it away.\n";

    /** Where the explanations stand, one below the other. */
    private static final int COLUMN = 34;

    private static final String MARK = "# ";

    private final Sheet sheet;
    private final Examples examples;
    private final List<DocumentKeys.Key> keys;

    SheetText(Sheet sheet, LocalDate today) {
        this.sheet = sheet;
        this.examples = new Examples(sheet.type(), today);
        this.keys = DocumentKeys.of(sheet.type());
    }

    String text() {
        Stream<String> known =
                sheet.values().entrySet().stream().map(value -> lines(value.getKey(), value.getValue(), COLUMN));
        Stream<String> others = keys.stream()
                .filter(key -> !sheet.values().containsKey(key.name()))
                .map(key -> commented(lines(key.name(), examples.of(key.name()), COLUMN - MARK.length())));
        return "---\n" + HEAD + Stream.concat(known, others).collect(Collectors.joining()) + "---\n"
                + (sheet.body().isEmpty() ? "" : "\n" + sheet.body());
    }

    /** A key with its value, and what it is for behind the first line. */
    private String lines(String key, String yaml, int column) {
        int end = yaml.indexOf('\n');
        String value = end < 0 ? yaml : yaml.substring(0, end);
        String first = key + ":" + (value.isEmpty() ? "" : " " + value);
        String padded = first + " ".repeat(Math.max(2, column - first.length()));
        return padded + "# " + explained(key) + (end < 0 ? "" : yaml.substring(end)) + "\n";
    }

    private String explained(String key) {
        return sheet.remarks()
                .getOrDefault(
                        key,
                        keys.stream()
                                .filter(each -> each.name().equals(key))
                                .map(DocumentKeys.Key::description)
                                .findFirst()
                                .orElseThrow());
    }

    private static String commented(String lines) {
        return lines.lines().map(line -> MARK + line + "\n").collect(Collectors.joining());
    }
}
