package org.rapporteur.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Rule;

/**
 * How somebody can be reached, as mails and lists of participants have it: what nobody meant to publish for good, or what no
 * reader can use.
 */
public final class ContactDetails {

    private static final String LABEL = "[\\p{L}\\p{N}-]{1,63}";

    /** A dot, also in words or brackets. */
    private static final String DOT = "(?:\\.| dot | ?[\\[({] ?(?:dot|\\.) ?[\\])}] ?)";

    /** “met [at] noon” has no domain after it, and minutes_at_noon.pdf is a file. */
    private static final String DOMAIN = "(?=" + LABEL + "(?:" + DOT + LABEL + "){0,4}" + DOT
            + "(?!(?:pdf|docx?|xlsx?|pptx?|html?|php|txt|md|csv|zip" + "|png|jpe?g)\\b)\\p{L}{2,20}(?![\\p{L}\\p{N}]))";

    private static final Pattern HIDDEN_MAIL =
            Pattern.compile("(?i)(?<=[\\p{L}\\p{N}]) ?[\\[({] ?(?:at|@) ?[\\])}] ?" + DOMAIN
                    + "|(?<=[\\p{L}\\p{N}]) at (?=" + LABEL + " dot (?i:com|org|net|int|edu|gov|info|[a-z]{2})\\b)"
                    + "|(?<=[\\p{L}\\p{N}]) ?@ " + DOMAIN
                    + "|(?<![\\p{L}\\p{N}._%+/:=&?#~-])[\\p{L}\\p{N}._+-]{1,64}?_at_" + DOMAIN);

    /** A number that says of which country it is, one that is called a telephone's, and one as North America writes it. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}/_=-])(?:\\+|00)[1-9](?:[ ()./-]{0,3}[0-9]){7,13}(?![0-9])"
                    + "|(?=[0-9(])(?<=\\b(?i:tel|telephone|phone|fax|mobile)[.:]{0,2} {0,3})"
                    + "(?!(?:19|20)[0-9]{2}[ /-])\\(?[0-9](?:[ ()./-]{0,3}[0-9]){6,13}(?![0-9])"
                    + "|(?<![\\p{L}\\p{N}/_=.-])1-[2-9][0-9]{2}-[0-9]{3}-[0-9]{4}(?![0-9-])");

    private static final List<String> HINTS = List.of("@", " dot ", "_at_", "(", "[", "{");

    private ContactDetails() {}

    /** @param at where it stands in the text */
    public record Found(Rule rule, int at, String message, String hint) {}

    /** All that stand in a text, by kind. */
    public static List<Found> in(String text) {
        return Stream.concat(
                        at(HIDDEN_MAIL, mayHideMail(text), text)
                                .map(at -> new Found(
                                        Rule.HIDDEN_MAIL_ADDRESS,
                                        at,
                                        "A mail address is written here in a way that nobody can follow.",
                                        "Write it as an address, <name@example.org>, or say how else to reach them.")),
                        at(PHONE, text.chars().anyMatch(ContactDetails::isDigit), text)
                                .map(at -> new Found(
                                        Rule.PHONE_NUMBER,
                                        at,
                                        "This looks like somebody's telephone number.",
                                        "Leave it out, unless it is meant to be public for good.")))
                .toList();
    }

    /** Most texts have neither, and need no look at each of their letters. */
    private static boolean mayHideMail(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return HINTS.stream().anyMatch(small::contains);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static Stream<Integer> at(Pattern pattern, boolean worthALook, String text) {
        return worthALook ? pattern.matcher(text).results().map(MatchResult::start) : Stream.empty();
    }
}
