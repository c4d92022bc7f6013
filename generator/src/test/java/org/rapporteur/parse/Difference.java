package org.rapporteur.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/**
 * Something that the reader and the schemas do not say alike, and why. Each has an example: when they come to agree on it,
 * it is no difference any more, and a test says so.
 *
 * @param reason why no schema can say it
 * @param schema the name of a schema that shows it, without its ending
 * @param yaml a text that shows it
 * @param rule what the reader finds
 * @param message a pattern of what the reader says of such values and no others
 */
record Difference(String reason, String schema, String yaml, Rule rule, String message) {

    /** What the reader alone finds. */
    static final List<Difference> READER_ALONE = List.of(
            new Difference(
                    "A pattern knows no calendar.",
                    "front-matter",
                    "{type: annex, title: A, annex: I, updated: 2017-02-31}",
                    Rule.BAD_DATE,
                    "The calendar has no"),
            new Difference(
                    "A schema does not compare two values.",
                    "front-matter",
                    "{type: cycle, title: A, annual-meeting: {starts: 2017-12-21, ends: 2017-12-18}}",
                    Rule.WRONG_VALUE,
                    "before it begins on"),
            new Difference(
                    "The schemas say what a value is, and not how many there may be.",
                    "site",
                    "{title: A, base-url: 'https://example.org/', navigation: [" + "/, ".repeat(51) + "]}",
                    Rule.WRONG_VALUE,
                    "The navigation has more than"),
            new Difference(
                    "A pattern does not know the time zones.",
                    "site",
                    "{title: A, base-url: 'https://example.org/', time-zone: Europe/Geneva}",
                    Rule.WRONG_VALUE,
                    "wants a time zone .* here is “[A-Za-z][A-Za-z0-9~/._+:-]*”"),
            new Difference(
                    "A pattern does not know how the parts of a language's tag follow each other.",
                    "front-matter",
                    "{type: page, title: A, language: en-x}",
                    Rule.WRONG_VALUE,
                    "wants a language .* here is “[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})+”"),
            new Difference(
                    "What a line names is found by taking it apart.",
                    "front-matter",
                    "{type: participants, title: A, participants: [(Facilitator)]}",
                    Rule.WRONG_VALUE,
                    "This line has no name."),
            new Difference(
                    "What a line names is found by taking it apart.",
                    "front-matter",
                    "{type: contributions, title: A, contributions: [Mr.]}",
                    Rule.WRONG_VALUE,
                    "This line names nobody."),
            new Difference(
                    "A pattern does not count: ports end with 65535.",
                    "people",
                    "[{name: A, url: 'https://example.org:65536/'}]",
                    Rule.WRONG_VALUE,
                    "wants a web address that .* here is “https://[a-z.]+:[0-9]{5}/”"),
            new Difference(
                    "A pattern does not count: ports end with 65535.",
                    "glossary",
                    "[{term: A, means: B, url: 'https://example.org:65536/'}]",
                    Rule.WRONG_VALUE,
                    "wants a web address or a path, .* here is “https://[a-z.]+:[0-9]{5}/”"),
            new Difference(
                    "A pattern does not count: ports end with 65535.",
                    "site",
                    "{title: A, base-url: 'https://example.org/', contact: 'https://example.org:65536/'}",
                    Rule.WRONG_VALUE,
                    "wants a mail address or a web address, .* here is “https://[a-z.]+:[0-9]{5}/”"),
            new Difference(
                    "A pattern does not count: ports end with 65535.",
                    "site",
                    "{title: A, base-url: 'https://example.org:65536/'}",
                    Rule.WRONG_VALUE,
                    "wants the web address under which .* here is “https://[a-z.]+:[0-9]{5}/”"),
            new Difference(
                    "A pattern does not know which names a host can have.",
                    "site",
                    "{title: A, base-url: 'https://my_host/'}",
                    Rule.WRONG_VALUE,
                    "wants the web address under which .* here is “https://[a-z]+_[a-z]+/”"),
            new Difference(
                    "What is encoded is seen when it is decoded.",
                    "front-matter",
                    "{type: page, title: A, aliases: [/a%3Fb/]}",
                    Rule.WRONG_VALUE,
                    "wants an old address .* here is “[^”]*%[0-9A-F]{2}[^”]*”"),
            new Difference(
                    "To YAML, and so to an editor, 4.0 is the number 4.",
                    "front-matter",
                    "{type: meeting, date: 2017-09-18, number: 4.0}",
                    Rule.WRONG_VALUE,
                    "wants a whole number, and here is “4.0”"),
            new Difference(
                    "To YAML, and so to an editor, the word null is nothing.",
                    "front-matter",
                    "{type: meeting, date: 2017-09-18, number: null}",
                    Rule.WRONG_VALUE,
                    "here is “null”"));

    /** Too rare to excuse anything else by it. */
    static final Difference BLANK = new Difference(
            "The blanks of other scripts would make every pattern hard to read.",
            "front-matter",
            "{type: page, title: \"\u3000\"}",
            Rule.WRONG_VALUE,
            "wants a text, and here is “”");

    boolean isSaidBy(Diagnostic finding) {
        return finding.rule() == rule
                && Pattern.compile(message).matcher(finding.message()).find();
    }

    /**
     * What the schemas alone find.
     *
     * @param reason why no schema can say it as the reader does
     */
    record Stricter(String reason, String schema, String yaml) {

        static final List<Stricter> ALL = List.of(
                new Stricter(
                        "To YAML, and so to an editor, the word null is nothing; it can be a name.",
                        "people",
                        "[{name: Null}]"),
                new Stricter(
                        "The reader sets blanks at the ends aside; a pattern that did would be hard to read.",
                        "front-matter",
                        "{type: meeting, date: ' 2017-09-18'}"),
                new Stricter(
                        "To YAML, and so to an editor, 0800 is the number 800, which is no year.",
                        "front-matter",
                        "{type: meeting, date: 0800}"));
    }
}
