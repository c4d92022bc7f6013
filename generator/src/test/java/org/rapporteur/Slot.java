package org.rapporteur;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in the front matter of a document or in a register, where another can be put in its place.
 *
 * @param file below the content folder
 * @param start where it begins in the file, in UTF-16 units
 * @param end where it ends
 * @param line the number of its line, counted from 1
 * @param column of its first character, counted from 1
 */
record Slot(String file, int start, int end, int line, int column) {

    /** Every value of every file, in the order of the files. */
    static List<Slot> all(Path content) {
        List<Slot> slots = new ArrayList<>();
        for (String file : SiteFolder.files(content)) {
            String text = SiteFolder.read(content.resolve(file));
            if (file.endsWith(".yaml")) {
                collect(new Yaml().compose(new StringReader(text)), file, 0, 1, slots);
            } else if (file.endsWith(".md")) {
                int start = text.indexOf('\n') + 1;
                String yaml = text.substring(start, text.indexOf("\n---", start));
                collect(new Yaml().compose(new StringReader(yaml)), file, start, 2, slots);
            }
        }
        return slots;
    }

    private static void collect(Node node, String file, int start, int firstLine, List<Slot> slots) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> collect(item, file, start, firstLine, slots));
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> collect(entry.getValueNode(), file, start, firstLine, slots));
        } else if (node instanceof ScalarNode value) {
            var mark = value.getStartMark();
            slots.add(new Slot(
                    file,
                    start + mark.getIndex(),
                    start + value.getEndMark().getIndex(),
                    firstLine + mark.getLine(),
                    mark.getColumn() + 1));
        }
    }

    /** A file's text with other values in the place of some. */
    static String filled(String text, List<Slot> slots, Function<Slot, String> value) {
        StringBuilder filled = new StringBuilder(text);
        slots.stream()
                .sorted(Comparator.comparingInt(Slot::start).reversed())
                .forEach(slot -> filled.replace(slot.start(), slot.end(), quoted(value.apply(slot))));
        return filled.toString();
    }

    /** Where this one's value begins once the others are filled. */
    int columnAmong(List<Slot> slots, Function<Slot, String> value) {
        return column
                + slots.stream()
                        .filter(slot -> slot.file().equals(file) && slot.line() == line && slot.start() < start)
                        .mapToInt(slot -> quoted(value.apply(slot)).length() - (slot.end() - slot.start()))
                        .sum();
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\x%02x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
