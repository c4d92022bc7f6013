package org.rapporteur.parse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.DocumentType;

/** The keys of a type of document as an editor must know them: those that the reader reads, from the same shapes. */
public final class DocumentKeys {

    private DocumentKeys() {}

    /**
     * A key.
     *
     * @param description one sentence that says what it is for, and which words may stand there where they are few
     */
    public record Key(String name, String description, boolean required) {}

    /** The keys of a type, those of every document last. */
    public static List<Key> of(DocumentType type) {
        Map<Boolean, List<Key>> keys = DocumentShapes.of(type).keys().stream()
                .map(key -> new Key(key.name(), description(key), key.required()))
                .collect(Collectors.partitioningBy(key -> isCommon(key.name())));
        return Stream.of(keys.get(false), keys.get(true)).flatMap(List::stream).toList();
    }

    private static boolean isCommon(String name) {
        return DocumentShapes.of(DocumentType.HOME).keyNames().contains(name);
    }

    private static String description(MappingShape.Key<?> key) {
        return key.shape() instanceof WordShape<?> words
                ? key.description().replaceFirst("\\.$", "") + ": " + choice(words.words()) + "."
                : key.description();
    }

    private static String choice(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
