package org.rapporteur.parse;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.parse.YamlText.Part;

/**
 * Quotation marks that begin a value and are not closed before the next item or key. YAML reads on to the next mark, wherever
 * that is, and then stumbles over something that is right.
 */
final class OpenQuotes {

    private final YamlText text;
    private final YamlParts parts;

    OpenQuotes(YamlText text) {
        this.text = text;
        this.parts = new YamlParts(text);
    }

    /** Those that are opened in the lines up to one, counted from 0. */
    List<ListSlips.Slip> upTo(int number) {
        List<ListSlips.Slip> slips = new ArrayList<>();
        int block = Integer.MAX_VALUE;
        for (int at = 0; at <= Math.min(number, text.size() - 1) && slips.size() < YamlEntries.MAX_UNREAD; at++) {
            YamlLine line = parts.line(at);
            if (line.isBlank() || line.indent() > block) {
                continue;
            }
            block = line.value().matches("[|>][-+0-9]*") ? line.indent() : Integer.MAX_VALUE;
            int quote = line.isItem() || line.hasKey() ? open(line) : -1;
            List<Part> around = quote < 0 || goesOn(at) ? List.of() : parts.around(at);
            if (!around.isEmpty()) {
                slips.add(new ListSlips.Slip(
                        around.get(0),
                        new Diagnostic(
                                Rule.YAML_SYNTAX,
                                text.position(at, quote),
                                "A quotation mark is opened here and never closed.",
                                "Close it at the end of the value; a quotation mark within quotes is written twice ('') or"
                                        + " as \\\".")));
            }
        }
        return slips;
    }

    /** Where a value begins with a quotation mark that its line does not close; -1 where none does. */
    private static int open(YamlLine line) {
        String text = line.text();
        boolean beginning = true;
        boolean flow = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            flow |= c == '[' || c == '{';
            if (beginning && (c == '"' || c == '\'')) {
                int end = closing(text, at, c);
                if (end < 0) {
                    return at;
                }
                at = end;
                beginning = false;
            } else if (c == '#' && at > 0 && text.charAt(at - 1) == ' ') {
                return -1;
            } else if (!Character.isWhitespace(c)) {
                boolean blank = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
                beginning = c == '[' || c == '{' || c == ',' && flow || (c == ':' || beginning && c == '-') && blank;
            }
        }
        return -1;
    }

    private static int closing(String text, int open, char quote) {
        int at = open + 1;
        while (at < text.length()) {
            boolean escapes = quote == '"' ? text.charAt(at) == '\\' : text.startsWith("''", at);
            if (!escapes && text.charAt(at) == quote) {
                return at;
            }
            at += escapes ? 2 : 1;
        }
        return -1;
    }

    /** Whether the next line is a part of the value: further to the right, and no key of the same entry. */
    private boolean goesOn(int number) {
        int next = parts.next(number, 1);
        return next < text.size()
                && parts.line(next).indent() > parts.line(number).indent()
                && parts.line(next).keyColumn() != parts.line(number).keyColumn();
    }
}
