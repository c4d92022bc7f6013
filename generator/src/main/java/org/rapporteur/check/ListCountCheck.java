package org.rapporteur.check;

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
final class ListCountCheck implements Check {

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

    private static final Pattern NOUN =
            Pattern.compile("(?i)\\b(?:contributions|submissions|participants|attendees)\\b");

    /** What stands before a noun and says how many; looked for only there. */
    private static final Pattern CLAIM = Pattern.compile("(?i)(?<before>\\b\\p{L}+ )?\\b(?<number>[0-9]{1,4}|"
            + String.join("|", NUMBERS) + ")(?: \\([0-9]{1,4}\\))? (?<between>(?:\\p{L}+ )?)$");

    /** The longest that such a beginning can be, in characters. */
    private static final int REACH = 60;

    private static final Pattern NOT_A_TOTAL =
            Pattern.compile("(?i)(?:over|about|around|than|least|most|nearly|almost|some"
                    + "|roughly|approximately|up|to|first|last|next|other|another|more|further|additional|new|late|remote|and"
                    + "|or|minimum|maximum|circa|between|these|those|page|paragraph|annex) ");

    private final SourceLines lines;

    ListCountCheck(SourceLines lines) {
        this.lines = lines;
    }

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document document : record.documents()) {
            lists(document, record).forEach((noun, list) -> check(document, noun, list, findings));
        }
    }

    /** @param file where the list stands */
    private record Listed(int count, String file) {}

    /** The lists that a text speaks of: its own, or those annexed to it where there is one of the kind. */
    private static Map<String, Listed> lists(Document document, PublicRecord record) {
        Stream<Document> annexed = document instanceof Document.Meeting || document instanceof Document.Cycle
                ? record.tree().annexes(document).stream()
                : Stream.empty();
        Map<String, Listed> lists = new HashMap<>();
        Stream.concat(Stream.of(document), annexed).forEach(list -> {
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
        while (found.find()) {
            String before = text.substring(Math.max(0, found.start() - REACH), found.start());
            Matcher claim = CLAIM.matcher(before);
            if (noun.equals(noun(found.group())) && claim.find() && isTotal(claim) && number(claim) != list.count()) {
                report(document, before.substring(claim.start("number")) + found.group(), list, findings);
            }
        }
    }

    private static String noun(String word) {
        return word.toLowerCase(Locale.ROOT).matches("contributions|submissions") ? "contributions" : "participants";
    }

    private static boolean isTotal(Matcher claim) {
        String before = Optional.ofNullable(claim.group("before")).orElse("");
        return !NOT_A_TOTAL.matcher(before).matches()
                && !NOT_A_TOTAL.matcher(claim.group("between")).matches();
    }

    private static int number(Matcher claim) {
        String number = claim.group("number").toLowerCase(Locale.ROOT);
        return NUMBERS.contains(number) ? NUMBERS.indexOf(number) : Integer.parseInt(number);
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
