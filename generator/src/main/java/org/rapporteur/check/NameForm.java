package org.rapporteur.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A name as it sounds rather than as it is written: without capitals, accents, particles and, beside fuller words, initials;
 * Cyrillic and Greek in Latin letters.
 *
 * @param whole the name with its particles, without blanks
 * @param words the words left, in their order
 * @param initials the initials that were set aside, joined
 * @param digits all digits of the name, joined
 */
record NameForm(String whole, List<String> words, String initials, String digits) {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern MUHAMMAD = Pattern.compile("^m[ou]hamm?[ae]d$");

    /** As in Alkhatib, who is al-Khatib too. */
    private static final Pattern JOINED_ARTICLE = Pattern.compile("^[ae]l(?=\\p{L}{5})");

    /** From so many letters on, -ise and -ize, and one or several, are spellings of one word. In Zhang and Shang they are not. */
    private static final int LONG = 8;

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that are no Latin letter with a mark: after ISO 9 and passports, which the rough form levels. */
    private static final Map<Integer, String> LATIN = latin();

    NameForm {
        words = List.copyOf(words);
    }

    /** @param particles the words that may be left out of a name: van, de, el */
    static NameForm of(String name, Set<String> particles) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        List<String> all = Arrays.stream(NOT_A_WORD.split(latin(plain.toLowerCase(Locale.ROOT))))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> full = all.stream()
                .filter(word -> word.length() > 1 && !particles.contains(word))
                .toList();
        String initials = all.stream().filter(word -> word.length() == 1).collect(Collectors.joining());
        String whole = all.stream().filter(word -> word.length() > 1).collect(Collectors.joining());
        String digits = plain.replaceAll("[^\\p{Nd}]+", "");
        return full.size() > 1
                ? new NameForm(whole, full, initials, digits)
                : new NameForm(String.join("", all), all, "", digits);
    }

    String sorted() {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    /** With the spellings of one sound levelled: Müller and Mueller, Sergey and Serguei, Philip and Filipp. */
    String rough() {
        return words.stream().map(NameForm::rough).sorted().collect(Collectors.joining(" "));
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    private static String rough(String word) {
        return sounds(word.length() < LONG ? word : word.replace('z', 's').replaceAll("s$", ""));
    }

    private static String sounds(String word) {
        return JOINED_ARTICLE
                .matcher(MUHAMMAD.matcher(word).replaceFirst("mohamed"))
                .replaceFirst("")
                .replace("ph", "f")
                .replace("kh", "h")
                .replace("gu", "g")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u")
                .replace("ou", "u")
                .replace("ck", "k")
                .replace("ks", "x")
                .replace('w', 'v')
                .replace('y', 'i')
                .replace('j', 'i')
                .replaceAll("(.)\\1+", "$1");
    }

    private static String latin(String text) {
        return text.codePoints()
                .mapToObj(c -> LATIN.getOrDefault(c, Character.toString(c)))
                .collect(Collectors.joining());
    }

    private static Map<Integer, String> latin() {
        String pairs = "ß ss ø o æ ae œ oe ł l đ d ð d þ th ı i"
                + " а a б b в v г g ґ g д d е e є ie ж zh з z и i і i к k л l м m н n о o п p р r с s т t у u ф f"
                + " х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю iu я ia ј j љ lj њ nj ћ c ђ dj џ dz ѕ dz"
                + " α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch"
                + " ψ ps ω o";
        String[] parts = pairs.split(" ", -1);
        return IntStream.range(0, parts.length / 2)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> parts[2 * i].codePointAt(0), i -> parts[2 * i + 1]));
    }
}
