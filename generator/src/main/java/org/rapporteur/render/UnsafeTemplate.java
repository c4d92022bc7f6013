package org.rapporteur.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/**
 * What a template must not do: run text as code, print it without escaping, look at the clock, or have Java write a date.
 * FreeMarker can be told to shut some of these doors ({@code ?new}, {@code ?api}), but not all, so a template that knocks at one is refused before it runs.
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

    private record Door(Pattern knock, String why, String instead) {
        Door(String knock, String why, String instead) {
            this(Pattern.compile(knock), why, instead);
        }
    }

    private UnsafeTemplate() {}

    /** Whether a template may be used; if not, there is a finding that says why. */
    static boolean check(String text, String file, Findings findings) {
        return Stream.of(CODE, CLOCK, DATE).allMatch(door -> check(door, text, file, findings));
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
                "A template cannot use “" + matcher.group() + "”: " + door.why,
                door.instead);
        return false;
    }
}
