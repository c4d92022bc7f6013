package org.rapporteur.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Question marks within words, hidden from SnakeYAML: between brackets it takes every one of them for the mark of a key, as
 * YAML 1.1 had it, and refuses {@code {url: https://example.org/?q=1}}, which YAML 1.2 and every editor accept.
 *
 * @param substitute a character that the text does not have, which SnakeYAML takes for a letter
 */
record QuestionMarks(char substitute) {

    /** Behind a letter a question mark begins nothing. */
    private static final Pattern WITHIN = Pattern.compile("(?<=[^\\s\\[{,?])\\?");

    /** The first of those that belong to nobody. */
    private static final char FIRST = '\uE000';

    static QuestionMarks of(String text) {
        char free = FIRST;
        while (text.indexOf(free) >= 0) {
            free++;
        }
        return new QuestionMarks(free);
    }

    /** A text of the same length without them. */
    String hide(String text) {
        return text.indexOf('?') < 0
                ? text
                : WITHIN.matcher(text).replaceAll(Matcher.quoteReplacement(String.valueOf(substitute)));
    }

    /** A value as it was written. */
    String show(String value) {
        return value.replace(substitute, '?');
    }
}
