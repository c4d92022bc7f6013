package org.rapporteur.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Rule;

/**
 * How somebody can be reached, as mails and lists of participants have it: what nobody meant to publish for good, or what no
 * reader can use.
 */
public final class ContactDetails {

    private static final Pattern HIDDEN_MAIL =
            Pattern.compile("(?i)(?<=[\\p{L}\\p{N}]) ?[\\[({] ?(?:at|@) ?[])}] ?(?=[\\p{L}\\p{N}])"
                    + "|(?<=[\\p{L}\\p{N}]) at [\\p{L}\\p{N}-]{1,63} dot \\p{L}{2,20}");

    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}/_=-])(?:\\+|00)[1-9](?:[ ()./-]{0,3}[0-9]){7,13}(?![0-9])");

    private static final List<String> HINTS = List.of("+", "00", " dot ", "(", "[", "{");

    private ContactDetails() {}

    /** @param at where it stands in the text */
    public record Found(Rule rule, int at, String message, String hint) {}

    /** The first of each kind in a text. */
    public static List<Found> in(String text) {
        return Stream.concat(
                        at(HIDDEN_MAIL, text)
                                .map(at -> new Found(
                                        Rule.HIDDEN_MAIL_ADDRESS,
                                        at,
                                        "A mail address is written here in a way that nobody can follow.",
                                        "Write it as an address, <name@example.org>, or say how else to reach them.")),
                        at(PHONE, text)
                                .map(at -> new Found(
                                        Rule.PHONE_NUMBER,
                                        at,
                                        "This looks like somebody's telephone number.",
                                        "Leave it out, unless it is meant to be public for good.")))
                .toList();
    }

    private static Stream<Integer> at(Pattern pattern, String text) {
        // Most texts have neither, and need no look at each of their letters.
        if (HINTS.stream().noneMatch(text::contains)) {
            return Stream.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Stream.of(matcher.start()) : Stream.empty();
    }
}
