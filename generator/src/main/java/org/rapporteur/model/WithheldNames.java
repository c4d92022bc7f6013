package org.rapporteur.model;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;

/**
 * The names that must be in no output file (content-format, {@code withheld}), however they are written: in any letter
 * case, with or without accents, with blanks or, as in addresses and file names, with hyphens between the words. A text is
 * gone through once, word by word, however many names there are.
 */
public final class WithheldNames {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** What may stand between two words of a name, in characters. */
    private static final int GAP = 8;

    /** How many words of a name are looked for: no name of a person has more. */
    private static final int WORDS = 20;

    private final Set<String> names;
    private final Set<String> beginnings = new HashSet<>();

    /** @param names in plain words with a blank between them */
    private WithheldNames(Set<String> names) {
        this.names = Set.copyOf(names);
        for (String name : names) {
            for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
                beginnings.add(name.substring(0, blank));
            }
        }
    }

    /** The names and aliases that a register withholds. */
    public static WithheldNames of(Registers registers) {
        return new WithheldNames(registers.people().stream()
                .filter(PersonEntry::withheld)
                .flatMap(WithheldNames::forms)
                .map(WithheldNames::words)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** The name and its aliases, each also with the last word in front, as indexes have it. */
    private static Stream<String> forms(PersonEntry entry) {
        Stream<String> written = Stream.concat(
                Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).map(Located::value),
                entry.sortAs().stream());
        return written.flatMap(name -> Stream.of(name, name.replaceFirst("^(.+)\\s+(\\S+)$", "$2 $1")));
    }

    private static String words(String name) {
        return WORD.matcher(plain(name))
                .results()
                .limit(WORDS)
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }

    /** Without marks on letters, and in one letter case, letter by letter. */
    private static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
        List<MatchResult> words = WORD.matcher(plain(text)).results().toList();
        for (int first = 0; first < words.size(); first++) {
            if (beginsAt(first, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsAt(int first, List<MatchResult> words) {
        StringBuilder name = new StringBuilder(words.get(first).group());
        int last = first;
        while (!names.contains(name.toString())) {
            boolean ends = !beginnings.contains(name.toString()) || last + 1 == words.size();
            if (ends || words.get(last + 1).start() - words.get(last).end() > GAP) {
                return false;
            }
            last++;
            name.append(' ').append(words.get(last).group());
        }
        return true;
    }
}
