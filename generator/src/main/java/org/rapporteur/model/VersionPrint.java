package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a version was when it was published, as {@code published.txt} has it behind its address: {@code
 * v2:7babb5d02e75:0c9d3f1b2a44::2018-03-01}, text, name and file, each empty where there is none, and when it had been corrected.
 *
 * @param text of its words
 * @param name of what it is called, its date and its title
 * @param file of the file as issued
 * @param updated as its editors had written it
 */
public record VersionPrint(
        Optional<String> text, Optional<String> name, Optional<String> file, Optional<PartialDate> updated) {

    /** Counts what a print is made of: another one is another mark. There was none in the first. */
    private static final String MARK = "v2";

    private static final String PART = "[0-9a-f]{12}";

    /** How one of any mark is written, as a pattern without groups. */
    public static final String FORM = PART + "|(?:PART)?:(?:PART)?:(?:PART)?|v[0-9]+:\\S+".replace("PART", PART);

    private static final Pattern WRITTEN =
            Pattern.compile(MARK + ":(PART)?:(PART)?:(PART)?(?::(.+))?".replace("PART", PART));

    /** What a version is made of, in words. */
    public enum Part {
        TEXT("text"),
        NAME("name, title or date"),
        FILE("file"),
        CORRECTION("day of the correction");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** “name, title or date”, with “the” in front. */
        public String words() {
            return words;
        }
    }

    /** Reads one; empty of one with another mark. */
    static Optional<VersionPrint> of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new VersionPrint(
                        part(parts, 1),
                        part(parts, 2),
                        part(parts, 3),
                        part(parts, 4).flatMap(PartialDate::parse)))
                : Optional.empty();
    }

    private static Optional<String> part(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group));
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
        // A later one tells of a further correction; without it, readers take the corrected text for the first.
        if (updated.isPresent()
                && now.updated.filter(day -> day.compareTo(updated.get()) >= 0).isEmpty()) {
            differences.add(Part.CORRECTION);
        }
        return differences;
    }

    private static boolean isOther(Optional<String> before, Optional<String> now) {
        return before.isPresent() && !before.equals(now);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return Stream.of(Optional.of(MARK), text, name, file)
                        .map(part -> part.orElse(""))
                        .collect(Collectors.joining(":"))
                + updated.map(day -> ":" + day).orElse("");
    }
}
