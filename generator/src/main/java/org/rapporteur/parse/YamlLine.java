package org.rapporteur.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of YAML by itself: what it begins, and how far to the right. Enough to tell the parts of a text that cannot be read.
 *
 * @param indent how many blanks it has in front
 * @param isItem whether it begins an item of a list
 * @param keyColumn where its key begins, which is behind the hyphens of items; -1 when it has none
 * @param keyEnd behind the key's colon
 */
record YamlLine(String text, int indent, boolean isItem, int keyColumn, int keyEnd) {

    private static final Pattern COLON = Pattern.compile(":(?=\\s|$)");

    /** Signs that begin no key. */
    private static final String NO_KEY = "#-–—•·‣▪[]{}\"',&*!|>%@`?:";

    /** What word processors and other notations begin an item with, or a hyphen without its blank. */
    private static final Pattern OTHER_MARK =
            Pattern.compile("\\s*(?:(?<sign>[–—*•·‣▪])\\s*|-(?=[^\\s-]))(?<words>\\S.*)");

    static YamlLine of(String text) {
        int indent = text.length() - text.stripLeading().length();
        int start = indent;
        while (start < text.length()
                && text.charAt(start) == '-'
                && (start + 1 == text.length() || Character.isWhitespace(text.charAt(start + 1)))) {
            start++;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        Matcher colon = COLON.matcher(text);
        boolean hasKey = start < text.length() && NO_KEY.indexOf(text.charAt(start)) < 0 && colon.find(start);
        return new YamlLine(text, indent, start > indent, hasKey ? start : -1, hasKey ? colon.end() : -1);
    }

    boolean isBlank() {
        return indent == text.length() || text.charAt(indent) == '#';
    }

    boolean hasKey() {
        return keyColumn >= 0;
    }

    /** Its key; empty when it has none. */
    String key() {
        return hasKey() ? text.substring(keyColumn, keyEnd - 1) : "";
    }

    /** What stands behind its key, or its hyphens, but for a comment. */
    String value() {
        String behind = hasKey() ? text.substring(keyEnd) : text.replaceFirst("^\\s*(?:-\\s+)?", "");
        return behind.replaceFirst("(?:^|\\s)#.*", "").strip();
    }

    boolean isIndentedByTab() {
        return text.lastIndexOf('\t', indent) >= 0 && text.indexOf('\t') < indent;
    }

    /** Whether it begins as an item does elsewhere, but not in YAML. */
    boolean hasOtherMark() {
        return OTHER_MARK.matcher(text).matches();
    }

    /** The sign in place of the hyphen; empty when there is none. */
    String otherSign() {
        Matcher mark = OTHER_MARK.matcher(text);
        return mark.matches() && mark.group("sign") != null ? mark.group("sign") : "";
    }

    /** What it says, without what marks it as an item. */
    String words() {
        Matcher mark = OTHER_MARK.matcher(text);
        return mark.matches() ? mark.group("words").strip() : text.strip();
    }
}
