package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** What the YAML parser stumbles over, said so that somebody who does not know YAML can mend it. */
final class YamlTrouble {

    private record Case(String problem, String message, String hint) {}

    private static final List<Case> CASES = List.of(
            new Case(
                    "HYPHEN",
                    "There is no blank after the hyphen of this item.",
                    "Write `- ` with a blank before the item."),
            new Case("TAB", "A tab stands here.", "Use blanks: two for each level."),
            new Case(
                    "INDENTED",
                    "This key stands further to the right than the one above, and is read as a part of its text.",
                    "Let the keys of one entry begin under each other; if the text above goes on here, put all of it in"
                            + " quotes."),
            new Case(
                    "could not find expected ':'",
                    "This line is not `key: value`.",
                    "Add the colon and a blank after the key, or indent the line if it goes on from the one above."),
            new Case(
                    "found unexpected end of stream",
                    "A quotation mark is opened here and never closed.",
                    "Close it at the end of the value; a quotation mark within quotes is written twice ('') or as \\\"."),
            new Case(
                    "QUOTED",
                    "The quotes of this value end before this place.",
                    "Put all of it in quotes; a quotation mark within quotes is written twice ('') or as \\\"."),
            new Case("SIGN", "This sign begins no item of a list here.", "Write `- ` in front, a hyphen and a blank."),
            new Case(
                    "expected <block end>",
                    "This line is not indented as the ones above it are.",
                    "Give the lines of one list the same number of blanks in front."),
            new Case(
                    "expected ',' or",
                    "The bracket that is opened here is not closed, or a comma is missing in it.",
                    "Close it, and divide what stands in it by commas; put values with commas in quotes."),
            new Case(
                    "unknown escape character",
                    "A backslash in double quotes has a meaning of its own.",
                    "Use single quotes, or write \\\\ for a backslash."),
            new Case(
                    "unexpected character found",
                    "“&” and “*” at the start of a value have a meaning of their own.",
                    "Put the value in quotes: `summary: \"*Important* …\"`."),
            new Case(
                    "alphabetic or numeric character",
                    "“&” and “*” at the start of a value have a meaning of their own.",
                    "Put the value in quotes."));

    private static final Pattern COLON = Pattern.compile(":(?=\\s|$)");

    private YamlTrouble() {}

    static void of(YAMLException trouble, YamlText text, Findings findings) {
        if (trouble instanceof MarkedYAMLException marked) {
            marked(marked, text, findings);
        } else if (trouble instanceof ReaderException unreadable) {
            findings.add(
                    Rule.YAML_SYNTAX,
                    text.position(unreadable.getPosition()),
                    String.format("A character that cannot be seen stands here (U+%04X).", unreadable.getCodePoint()),
                    "Delete it: put the cursor behind it and press the backspace key.");
        } else {
            findings.add(
                    Rule.YAML_SYNTAX,
                    text.start(),
                    "This is not YAML: " + trouble.getMessage(),
                    "Write `key: value` lines.");
        }
    }

    private static void marked(MarkedYAMLException trouble, YamlText text, Findings findings) {
        Mark mark = trouble.getProblemMark() != null ? trouble.getProblemMark() : trouble.getContextMark();
        String problem = String.valueOf(trouble.getProblem());
        // An unclosed quotation mark is noticed at the end of the file, and a missing colon on the next line: the
        // editor needs to see where it begins.
        boolean late = problem.contains("end of stream")
                || problem.contains("could not find expected ':'")
                || problem.contains("expected ',' or");
        if (late && trouble.getContextMark() != null) {
            mark = trouble.getContextMark();
        }
        Position position = text.position(mark.getIndex());
        int line = text.lineOf(mark.getIndex());
        if (problem.contains("mapping values are not allowed") && mark.getColumn() <= firstColon(text.line(line))) {
            problem = "INDENTED";
            YamlParts parts = new YamlParts(text);
            int above = parts.next(line, -1);
            if (parts.isItemWithoutColon(above)) {
                problem = "could not find expected ':'";
                position = text.position(above, parts.line(line).keyColumn());
            }
        }
        if (indentedByTab(text.line(line))) {
            problem = "TAB";
            position = text.position(line, text.line(line).indexOf('\t'));
        }
        int hyphen = itemWithoutBlank(text, line);
        if (hyphen >= 0) {
            problem = "HYPHEN";
            position = text.position(hyphen, text.line(hyphen).indexOf('-'));
        }
        if (problem.contains("expected <block end>")
                && text.line(line).substring(0, position.column() - 1).matches(".*[\"']\\s*")) {
            problem = "QUOTED";
        }
        if (!YamlLine.of(text.line(line)).otherSign().isEmpty()) {
            problem = "SIGN";
            position = text.position(line, YamlLine.of(text.line(line)).indent());
        }
        int odd = problem.equals("INDENTED") ? new YamlParts(text).next(line, -1) : line;
        if (odd(text, odd, findings) || odd != line && odd(text, line, findings)) {
            return;
        }
        boolean colon = problem.contains("mapping values are not allowed");
        if (colon || problem.contains("cannot start any token")) {
            findings.add(
                    Rule.YAML_SYNTAX,
                    position,
                    colon ? "This value has a colon in it." : "A value cannot begin with this character.",
                    "Put the value in quotes: `" + quoted(text.line(line)) + "`.");
        } else {
            report(problem, position, findings);
        }
    }

    private static boolean odd(YamlText text, int line, Findings findings) {
        Optional<OddSign> odd = line < 0 ? Optional.empty() : OddSign.in(text.line(line));
        odd.ifPresent(sign ->
                findings.add(Rule.YAML_SYNTAX, text.position(line, sign.column()), sign.message(), sign.hint()));
        return odd.isPresent();
    }

    /** The line, this one or the one above, that begins with a hyphen and no blank after it; -1 when there is none. */
    private static int itemWithoutBlank(YamlText text, int line) {
        for (int number = line; number >= Math.max(0, line - 1); number--) {
            if (text.line(number).matches("\\s*-[^\\s-].*")) {
                return number;
            }
        }
        return -1;
    }

    private static void report(String problem, Position position, Findings findings) {
        for (Case known : CASES) {
            if (problem.contains(known.problem())) {
                findings.add(Rule.YAML_SYNTAX, position, known.message(), known.hint());
                return;
            }
        }
        findings.add(
                Rule.YAML_SYNTAX,
                position,
                "This is not YAML: " + problem + ".",
                "Write `key: value` lines; put a value with special characters in quotes.");
    }

    /** The line with its value in quotes; an example where it has more than one value. */
    private static String quoted(String line) {
        if (line.matches(".*[\\[{].*")) {
            return "title: \"Report: second part\"";
        }
        int colon = YamlLine.of(line).hasKey() ? firstColon(line) : line.indexOf('-');
        String value = line.substring(colon + 1).strip().replaceFirst("\\s#.*", "");
        String quote = value.contains("\"") ? "'" : "\"";
        return line.substring(0, colon + 1).strip() + " " + quote
                + (quote.equals("'") ? value.replace("'", "''") : value.replace("\\", "\\\\")) + quote;
    }

    /** Where the first key of a line ends: there a colon is at home, so that what is wrong is the blanks before it. */
    private static int firstColon(String line) {
        Matcher colon = COLON.matcher(line);
        return colon.find() ? colon.start() : -1;
    }

    private static boolean indentedByTab(String line) {
        return line.strip().length() < line.length()
                && line.substring(0, line.indexOf(line.strip())).contains("\t");
    }
}
