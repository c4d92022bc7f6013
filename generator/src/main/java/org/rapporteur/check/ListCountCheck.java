package org.rapporteur.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.SourceLines;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/**
 * “14 contributions” beside a list of 17: what a report says of its lists is held against them. Only a plain total counts:
 * “three more contributions” and “over 20 participants” say something else.
 */
final class ListCountCheck implements DocumentCheck {

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final List<String> TENS =
            List.of("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Pattern NOUN = Pattern.compile("(?i)(?:contributions|submissions|participants|attendees)\\b"
            + "(?! (?:had |have |has |were |are )?(?:pre-)?(?:registered|expected|invited|signed up))");

    private static final String NUMBER = "(?:" + String.join("|", TENS.subList(2, TENS.size())) + ")(?:[ -](?:"
            + String.join("|", NUMBERS.subList(1, 10)) + "))?|" + String.join("|", NUMBERS)
            + "|[0-9]{1,3}(?:[,.’'\u00A0\u202F][0-9]{3})+|[0-9]{1,4}";

    /** What stands before a noun and says how many; looked for only there. No part of a longer number is one. */
    private static final Pattern CLAIM =
            Pattern.compile("(?<before>\\b(?:(?i:total) of|of the(?:se)?|\\p{L}+)\\s+)?(?<![\\p{L}\\p{N}])"
                    + "(?<![\\p{L}\\p{N}][-–/:.,’'\u00A0\u202F])(?<number>(?i:" + NUMBER
                    + "))(?: \\([0-9]{1,4}\\))? (?<between>(?:\\p{L}+ )?)$");

    /** In 2017 participants agreed. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /** The longest that such a beginning can be, in characters. */
    private static final int REACH = 60;

    /** Words of a part, of an estimate, of a thing that has that number, of a day; and names in capitals: WG 2. */
    private static final Pattern NOT_A_TOTAL =
            Pattern.compile("(?:(?i:over|about|around|than|least|most|nearly|almost|some"
                    + "|roughly|approximately|up|to|first|last|next|other|another|more|further|additional|new|late|remote|and"
                    + "|or|minimum|maximum|circa|between|these|those|only|just|of|of the|of these|hundred|thousand|million"
                    + "|page|paragraph|annex|meeting|session|workshop|panel|group|table|figure|section|chapter|part|phase"
                    + "|round|day|week|room|item|question|track|number|no|version|volume|appendix"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december)"
                    + "|\\p{Lu}{2,})\\s+");

    private final SourceLines lines;

    ListCountCheck(SourceLines lines) {
        this.lines = lines;
    }

    @Override
    public void check(Document document, PublicRecord record, Findings findings) {
        lists(document, record).forEach((noun, list) -> check(document, noun, list, findings));
    }

    /** @param file where the list stands */
    private record Listed(int count, String file) {}

    /** The lists that a text speaks of: its own, or those annexed to it where there is one of the kind. */
    private static Map<String, Listed> lists(Document document, PublicRecord record) {
        Stream<Document> annexed = document instanceof Document.Meeting || document instanceof Document.Cycle
                ? record.tree().annexes(document).stream()
                : Stream.empty();
        Map<String, Listed> lists = new HashMap<>();
        Stream.concat(Stream.of(document), annexed).filter(record::isWhole).forEach(list -> {
            if (list instanceof Document.Participants participants) {
                lists.merge(
                        "participants", listed(list, participants.participants().size()), ListCountCheck::twice);
            } else if (list instanceof Document.Contributions contributions) {
                contributions
                        .entries()
                        .ifPresent(entries ->
                                lists.merge("contributions", listed(list, entries.size()), ListCountCheck::twice));
            }
        });
        lists.values().removeIf(list -> list.count() < 0);
        return lists;
    }

    private static Listed listed(Document list, int count) {
        return new Listed(count, list.head().position().file());
    }

    /** Of two lists, nobody knows which one the text means. */
    private static Listed twice(Listed one, Listed other) {
        return new Listed(-1, "");
    }

    private void check(Document document, String noun, Listed list, Findings findings) {
        String text = document.body().text();
        Matcher found = NOUN.matcher(text);
        for (int at = 1; at < text.length(); at++) {
            if (mayBegin(text, at) && found.region(at, text.length()).lookingAt() && noun.equals(noun(found.group()))) {
                check(document, text.substring(Math.max(0, at - REACH), at), found.group(), list, findings);
            }
        }
    }

    private void check(Document document, String before, String word, Listed list, Findings findings) {
        Matcher claim = CLAIM.matcher(before);
        if (claim.find() && isTotal(claim) && number(claim) != list.count()) {
            report(document, before.substring(claim.start("number")) + word, list, findings);
        }
    }

    /** Whether a noun may stand there behind a number: to try them all at each letter of a record takes seconds. */
    private static boolean mayBegin(String text, int at) {
        return "CSPAcspa".indexOf(text.charAt(at)) >= 0 && text.charAt(at - 1) == ' ';
    }

    private static String noun(String word) {
        return word.toLowerCase(Locale.ROOT).matches("contributions|submissions") ? "contributions" : "participants";
    }

    private static boolean isTotal(Matcher claim) {
        String before = Optional.ofNullable(claim.group("before")).orElse("");
        return !YEAR.matcher(claim.group("number")).matches()
                && !NOT_A_TOTAL.matcher(before).matches()
                && !NOT_A_TOTAL.matcher(claim.group("between")).matches();
    }

    private static int number(Matcher claim) {
        String number = claim.group("number").toLowerCase(Locale.ROOT);
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number.replaceAll("[^0-9]", ""))
                : Arrays.stream(number.split("[ -]"))
                        .mapToInt(ListCountCheck::number)
                        .sum();
    }

    private static int number(String word) {
        return NUMBERS.contains(word) ? NUMBERS.indexOf(word) : 10 * TENS.indexOf(word);
    }

    private void report(Document document, String words, Listed list, Findings findings) {
        findings.add(
                Rule.LIST_COUNT,
                place(document, words),
                "The text says “" + words + "”, and the list has " + list.count() + ": " + list.file() + ".",
                "Compare both with the source. If the report itself says so, it may stay as it is.");
    }

    /** Where the words stand; the text without markup does not know it any more. */
    private Position place(Document document, String words) {
        String file = document.head().position().file();
        List<String> text = lines.of(file);
        for (int line = 0; line < text.size(); line++) {
            int column = text.get(line).indexOf(words);
            if (column >= 0) {
                return new Position(file, line + 1, column + 1);
            }
        }
        return document.head().position();
    }
}
