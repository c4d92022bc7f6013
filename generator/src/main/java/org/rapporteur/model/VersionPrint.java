package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a version was when it was published, as {@code published.txt} has it behind its address: {@code
 * 7babb5d02e75:0c9d3f1b2a44:}, text, name and file, each empty where there is none. Lines of before have the text alone.
 *
 * @param text of its words
 * @param name of what it is called and its date
 * @param file of the file as issued
 */
public record VersionPrint(Optional<String> text, Optional<String> name, Optional<String> file) {

    private static final String PART = "[0-9a-f]{12}";

    /** How it is written, as a pattern without groups. */
    public static final String FORM = PART + "|(?:PART)?:(?:PART)?:(?:PART)?".replace("PART", PART);

    /** What a version is made of, in words. */
    public enum Part {
        TEXT("text"),
        NAME("name or the date"),
        FILE("file");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** “name or the date”, with “the” in front. */
        public String words() {
            return words;
        }
    }

    /** Reads one that has its {@link #FORM}. */
    public static VersionPrint of(String written) {
        String[] parts = written.split(":", -1);
        return new VersionPrint(part(parts, 0), part(parts, 1), part(parts, 2));
    }

    private static Optional<String> part(String[] parts, int index) {
        return index < parts.length ? Optional.of(parts[index]).filter(part -> !part.isEmpty()) : Optional.empty();
    }

    /** In what a version differs from it now. What was not there may come later: a text beside a file, a file beside a text. */
    public List<Part> differences(VersionPrint now) {
        List<Part> differences = new ArrayList<>();
        if (isOther(text, now.text)) {
            differences.add(Part.TEXT);
        }
        if (isOther(name, now.name)) {
            differences.add(Part.NAME);
        }
        if (isOther(file, now.file)) {
            differences.add(Part.FILE);
        }
        return differences;
    }

    private static boolean isOther(Optional<String> before, Optional<String> now) {
        return before.isPresent() && !before.equals(now);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return Stream.of(text, name, file).map(part -> part.orElse("")).collect(Collectors.joining(":"));
    }
}
