package org.rapporteur.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;

/**
 * The names that must be in no output file (content-format, {@code withheld}), however they are written: in any letter
 * case, with or without accents, with blanks or, as in addresses and file names, with hyphens between the words.
 */
public final class WithheldNames {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private final List<Pattern> names;

    private WithheldNames(List<Pattern> names) {
        this.names = List.copyOf(names);
    }

    /** The names and aliases that a register withholds. */
    public static WithheldNames of(Registers registers) {
        return new WithheldNames(registers.people().stream()
                .filter(PersonEntry::withheld)
                .flatMap(WithheldNames::forms)
                .distinct()
                .map(WithheldNames::pattern)
                .toList());
    }

    /** The name and its aliases, each also with the last word in front, as indexes have it. */
    private static Stream<String> forms(PersonEntry entry) {
        Stream<String> written = Stream.concat(
                Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).map(Located::value),
                entry.sortAs().stream());
        return written.flatMap(name -> Stream.of(name, name.replaceFirst("^(.+)\\s+(\\S+)$", "$2 $1")));
    }

    private static Pattern pattern(String name) {
        String words = Arrays.stream(plain(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\\p{L}\\p{N}]{1,8}"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** Whether no name is withheld, so that nothing need be looked through. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether one of the names stands in a text. */
    public boolean standIn(String text) {
        if (names.isEmpty()) {
            return false;
        }
        String plain = plain(text);
        return names.stream().anyMatch(name -> name.matcher(plain).find());
    }
}
