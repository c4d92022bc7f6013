package org.rapporteur.render;

import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/**
 * What a template must not do: run text as code, print it without escaping, look at the clock, or have Java write a date, or
 * a number as another country does. FreeMarker can be told to shut some of these doors ({@code ?new}, {@code ?api}), but not
 * all, so a template that knocks at one is refused before it runs: as it is written, and, since a name can be hidden by a
 * comment or an escape, as FreeMarker has read it.
 */
final class UnsafeTemplate {

    /** FreeMarker takes a comment even between the question mark and the name: whoever writes one there hides the name. */
    private static final Door CODE = new Door(
            "\\?\\s*(?:(?:eval|eval_json|evalJson|interpret|no_esc|noEsc|new|api|has_api|hasApi)\\b"
                    + "|[<\\[][#!]--)"
                    + "|[<\\[]#\\s*(noautoesc|noAutoEsc|outputformat|outputFormat|ftl)\\b",
            "it would run text as code, or print it unescaped.",
            "Print the value as it is: what is meant as HTML is not escaped anyway.");

    /** Behind a name or a bracket, the dot asks for a property, or ends a sentence. */
    private static final Door CLOCK = new Door(
            "(?<![\\p{L}\\p{N}_)\\]}>\"'”’.])\\.\\s*(?:now\\b|[<\\[][#!]--)",
            "one commit would make another site each time.",
            "Print a date of the record: the data model of each page has them.");

    /** Not before an equals sign alone, which is an address with a question; nor with a capital, which begins a sentence. */
    private static final Door DATE = new Door(
            "\\?\\s*(?:number_to_(?:date|time|datetime)|numberTo(?:Date|Time|Datetime)"
                    + "|(?:date|time|datetime)(?:_if_unknown|IfUnknown)?)\\b(?!=[^=])",
            "another Java would write the date otherwise.",
            "Print a date of the record: the data model of each page has them as texts.");

    private static final Door SETTING = new Door(
            "[<\\[]#\\s*setting\\b",
            "another Java would write numbers otherwise.",
            "Print numbers as they are, or with `?c`.");

    private static final List<Door> DOORS = List.of(CODE, CLOCK, DATE, SETTING);

    private record Door(Pattern knock, String why, String instead) {
        Door(String knock, String why, String instead) {
            this(Pattern.compile(knock), why, instead);
        }
    }

    private UnsafeTemplate() {}

    /** Whether a template may be used; if not, there is a finding that says why. */
    static boolean check(String text, String file, Findings findings) {
        return DOORS.stream().allMatch(door -> check(door, text, file, findings));
    }

    /** Why a template that FreeMarker has read may not be used after all, in a sentence. */
    static Optional<String> refusal(Template template) {
        String text = asRead(template);
        return DOORS.stream()
                .flatMap(door -> door.knock.matcher(text).results().map(found -> refusal(door, found)))
                .findFirst();
    }

    private static String asRead(Template template) {
        StringWriter text = new StringWriter();
        try {
            template.dump(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String refusal(Door door, MatchResult found) {
        return "A template cannot use “" + found.group() + "”: " + door.why;
    }

    private static boolean check(Door door, String text, String file, Findings findings) {
        Matcher matcher = door.knock.matcher(text);
        if (!matcher.find()) {
            return true;
        }
        String before = text.substring(0, matcher.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        findings.add(
                Rule.TEMPLATE,
                new Position(file, line, before.length() - before.lastIndexOf('\n')),
                refusal(door, matcher),
                door.instead);
        return false;
    }
}
