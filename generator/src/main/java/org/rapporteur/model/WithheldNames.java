package org.rapporteur.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;

/**
 * The names that must be in no output file (content-format, {@code withheld}), however they are written: in any letter
 * case, with or without accents, with blanks or, as in addresses and file names, with hyphens or nothing between the words.
 * A text is gone through once, word by word, however many names there are.
 */
public final class WithheldNames {

    /** How many words of a name are looked for: no name of a person has more. */
    private static final int WORDS = 20;

    /** How many letters, or bytes, in a row are no accident. */
    private static final int NO_ACCIDENT = 8;

    /** What may be a file name, a path, a URL or a mail address. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\"'<>()\\[\\]{}|]++");

    private static final Pattern IS_ADDRESS = Pattern.compile("[/@#\\\\]|\\.\\w");
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private final Set<String> names;
    private final Set<String> beginnings = new HashSet<>();

    /** The names without blanks that are long enough to be told so, by their first letters. */
    private final Map<String, List<String>> joined;

    /** @param names in plain words with a blank between them */
    private WithheldNames(Set<String> names) {
        this.names = Set.copyOf(names);
        for (String name : names) {
            for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
                beginnings.add(name.substring(0, blank));
            }
        }
        this.joined = names.stream()
                .filter(name -> name.contains(" "))
                .map(name -> name.replace(" ", ""))
                .filter(name -> name.length() >= NO_ACCIDENT)
                .collect(Collectors.groupingBy(name -> name.substring(0, NO_ACCIDENT)));
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

    /** Those that no other bytes are by accident: of two words, and long enough. */
    public WithheldNames unmistakable() {
        return new WithheldNames(names.stream()
                .filter(name -> name.contains(" "))
                .filter(name -> name.replace(" ", "").getBytes(StandardCharsets.UTF_8).length >= NO_ACCIDENT)
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
        return PlainWords.of(name).words().limit(WORDS).collect(Collectors.joining(" "));
    }

    /** Whether no name is withheld, so that nothing need be looked through. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether one of the names stands in a text, or in an address that the text holds. */
    public boolean standIn(String text) {
        return !names.isEmpty() && standDecoded(text, this::standAmongWords);
    }

    /** Whether one of the names can be seen in a text with markup, or stands in the markup. */
    public boolean standInMarkup(String markup) {
        return !names.isEmpty() && standIn(SeenText.of(markup));
    }

    /** Whether one of the names stands in a file name, a path or a URL. */
    public boolean standInAddress(String address) {
        return standIn(address) || standDecoded(address, this::standTogether);
    }

    /** As it is written, and as the percent-encoded characters in it are read (RFC 3986, section 2.1), also twice. */
    private boolean standDecoded(String text, Predicate<String> stand) {
        String once = decoded(text);
        String twice = decoded(once);
        return Stream.of(text, once, twice).distinct().anyMatch(stand);
    }

    private static String decoded(String text) {
        return ENCODED.matcher(text).replaceAll(run -> {
            byte[] bytes = HexFormat.of().parseHex(run.group().replace("%", ""));
            String read = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes)).toString();
            String known = read.contains("\uFFFD") ? new String(bytes, StandardCharsets.ISO_8859_1) : read;
            return Matcher.quoteReplacement(known);
        });
    }

    private boolean standAmongWords(String text) {
        PlainWords words = PlainWords.of(text);
        return IntStream.range(0, words.size()).anyMatch(first -> beginsAt(first, words))
                || !joined.isEmpty()
                        && ADDRESS.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .filter(IS_ADDRESS.asPredicate())
                                .anyMatch(this::standTogether);
    }

    private boolean beginsAt(int first, PlainWords words) {
        StringBuilder name = new StringBuilder(words.word(first));
        int last = first;
        while (!names.contains(name.toString())) {
            if (!beginnings.contains(name.toString()) || !words.goesOn(last)) {
                return false;
            }
            last++;
            name.append(' ').append(words.word(last));
        }
        return true;
    }

    /** Within one word only: what goes over its edge, as Ana Santos in diana-santos, is another name. */
    private boolean standTogether(String address) {
        return PlainWords.of(address).words().anyMatch(this::standWithin);
    }

    private boolean standWithin(String word) {
        return IntStream.rangeClosed(0, word.length() - NO_ACCIDENT)
                .anyMatch(first -> joined.getOrDefault(word.substring(first, first + NO_ACCIDENT), List.of()).stream()
                        .anyMatch(name -> word.startsWith(name, first)));
    }
}
