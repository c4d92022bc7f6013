package org.rapporteur.markdown;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts that readers of Markdown are known to take too long for, or too much stack: the kinds that the readers in C are
 * tested with, and those that became known for flexmark. Each is made at any length.
 *
 * @param name what is in it
 * @param text the text of about so many characters
 */
record Pathological(String name, IntFunction<String> text) {

    static final List<Pathological> ALL = List.of(
            // Emphasis
            around("strong in emphasis in strong", "*a **a ", "b", " a** a*"),
            around("underlined in starred", "*a _a ", "b", " a_ a*"),
            around("three stars in three stars", "***a ", "b", " a***"),
            repeat("closers of emphasis without openers", "a_ "),
            repeat("openers of emphasis without closers", "_a "),
            repeat("closers of strong emphasis without openers", "a** "),
            repeat("openers of strong emphasis without closers", "**a "),
            repeat("openers and closers that do not match", "*a_ "),
            repeat("openers of two kinds in turn", "*_"),
            repeat("openers of two kinds that both close", "*a **a "),
            after("an opener of two and many closers of one", "a**b", "c* "),
            repeat("openers and closers of lengths that add up to three", "a**b*c* "),
            repeat("stars and underscores that can open and close", "a*b_c"),
            after("emphasis in a deep quote", "> ".repeat(40), "*a **a "),
            after("strikethrough over many lines", "~~a", "\nb~ c"),
            repeat("openers of strikethrough", "~~a "),
            repeat("tildes that open and close", "~a~~b"),
            repeat("stars alone", "*"),
            repeat("underscores alone", "_"),
            repeat("tildes alone", "~"),
            // Links and images
            repeat("closers of links without openers", "a]"),
            repeat("openers of links without closers", "[a"),
            repeat("openers of links, closers of emphasis", "[ a_"),
            repeat("brackets that half open a target", "[ (]("),
            repeat("images in links without an end", "![[]()"),
            around("brackets in brackets", "[", "a", "]"),
            around("links in links", "[a", "b", "](c)"),
            around("images in images", "![a", "b", "](c)"),
            around("brackets before a target", "[a](", "b", ")"),
            around("parentheses in a target", "(", "b", ")"),
            after("parentheses without end in a target", "[a](", "("),
            repeat("targets without an end", "[a](b"),
            repeat("targets in angle brackets without an end", "[a](<b"),
            repeat("titles without an end", "[a](b \"c"),
            repeat("titles in parentheses without an end", "[a](b (c"),
            after("backslashes in a bracket", "[", "\\"),
            repeat("brackets", "[a]"),
            repeat("starts of targets", "]("),
            repeat("targets that open parentheses", "[a](("),
            repeat("links and emphasis", "[a](b) *c* "),
            repeat("brackets with backslashes", "[" + "\\".repeat(34)),
            repeat("openers of notes", "[^a]"),
            repeat("openers of notes in each other", "[^"),
            repeat("openers of citations", "[@"),
            repeat("images without an end", "![a"),
            // Definitions
            numbered("definitions", "[a%d]: b\n"),
            new Pathological(
                    "many definitions, many references",
                    size -> count(size / 2, "[%d]: u\n") + "\n" + "[0] ".repeat(size / 8)),
            new Pathological(
                    "many definitions, each used",
                    size -> count(size * 2 / 3, "[a%d]: u\n") + "\n" + count(size / 3, "[a%d] ")),
            new Pathological(
                    "a long address, many references",
                    size -> "[a]: /" + "b".repeat(size / 2) + "\n\n" + "[a] ".repeat(size / 8)),
            new Pathological(
                    "a long title, many images",
                    size -> "[a]: b '" + "c".repeat(size / 2) + "'\n\n" + "![a] ".repeat(size / 10)),
            new Pathological(
                    "a long heading, many tables",
                    size -> "# " + "a".repeat(size / 2) + "\n\n" + "|a\n|-\n\n".repeat(size / 14)),
            repeat("one definition over and over", "[a]: b\n"),
            numbered("definitions that differ in letter case alone", "[ẞ%d]: u\n[ß%1$d]: v\n"),
            repeat("definitions without a target", "[a]:\n"),
            repeat("definitions without a name", "[]: b\n"),
            repeat("definitions whose title has no end", "[a]: b \"c\n"),
            after("a definition with a long target", "[a]: http://", "b"),
            after("a definition with a long title without end", "[a]: b \"", "c"),
            after("a long name of a definition", "[", "a "),
            numbered("definitions of notes", "[^a%d]: b\n"),
            numbered("notes with notes in them", "[^a%d]: b [^a%1$d]\n\n"),
            new Pathological("one note, many marks", size -> "[^a] ".repeat(size / 5) + "\n\n[^a]: b\n"),
            // Quotes and lists
            after("quotes in quotes", "", "> ", "a"),
            after("quotes in quotes without blanks", "", ">", "a"),
            repeat("lines of one quote", "> x\n"),
            repeat("quotes and lines that go on lazily", "> x\ny\n"),
            repeat("quotes in quotes, opened anew", "> > > > > > > > > > x\n\n"),
            new Pathological("lists in lists", size -> staircase(size, "* a\n")),
            new Pathological("numbered lists in lists", size -> staircase(size, "1. a\n")),
            new Pathological(
                    "blank lines in lists in lists",
                    size -> staircase(Math.min(size / 2, 3000), "- a\n") + "\n".repeat(size / 2)),
            new Pathological(
                    "blank lines in lists in quotes", size -> "> " + "- ".repeat(40) + "a\n" + ">\n".repeat(size / 2)),
            after("lists in one line", "", "- ", "x"),
            after("numbered lists in one line", "", "1. ", "x"),
            after("lists and quotes in one line", "", "- > ", "x"),
            repeat("empty items", "- \n"),
            repeat("items with a point behind", "-.\n"),
            repeat("items of three signs in turn", "- a\n+ a\n* a\n"),
            numbered("items", "%d. a\n"),
            repeat("items with boxes", "- [ ] a\n"),
            repeat("meanings of no term", "a\n: "),
            repeat("terms and meanings", "a\n: b\n"),
            // Code and HTML
            new Pathological("runs of backticks, each one longer", Pathological::backticks),
            repeat("backticks alone", "`"),
            repeat("backticks of two lengths", "`a``"),
            repeat("fences that are not closed", "```\na\n"),
            repeat("fences of two kinds", "~~~\n```\n"),
            repeat("tags without an end", "<a "),
            repeat("tags whose attribute has no end", "<a b=\""),
            repeat("attributes without end", "<a a=b "),
            after("a tag of many attributes", "<a", " b=c"),
            repeat("open angle brackets", "<"),
            repeat("addresses in angle brackets without an end", "<http://a"),
            repeat("comments without an end", "<!--"),
            after("a comment without an end", "a <!--", " --"),
            repeat("comments that end at once", "a <!-->"),
            repeat("declarations without an end", "a <!A "),
            repeat("declarations at the start of a line", "<!A\n"),
            repeat("instructions without an end", "a <?"),
            repeat("instructions at the start of a line", "<?\n"),
            repeat("literal data without an end", "a <![CDATA["),
            repeat("literal data at the start of a line", "<![CDATA[\n"),
            repeat("tags that may stand, open", "<sup>"),
            repeat("tags that may stand, closed", "</sup>"),
            around("tags that may stand, in each other", "<sup>", "a", "</sup>"),
            repeat("details, each opened in the one before", "<details>\n<summary>x</summary>\n\n"),
            repeat("details in one line", "<details><summary>x</summary>"),
            // Tables
            repeat("lines that could be the head of a table", "a\rb\n-\u000b\n"),
            repeat("heads of tables", "|a\n|-\n"),
            repeat("lines with a bar", "a|\n"),
            repeat("bars alone", "|"),
            repeat("bars and hyphens", "|-"),
            new Pathological(
                    "a table as wide as it can be", size -> "|a".repeat(size / 4) + "\n" + "|-".repeat(size / 4)),
            new Pathological(
                    "a wide table and short lines",
                    size -> "|a".repeat(size / 8) + "\n" + "|-".repeat(size / 8) + "\n" + "|b\n".repeat(size / 6)),
            new Pathological("escaped bars in a table", size -> "|a|\n|-|\n|" + "\\|".repeat(size / 2) + "|\n"),
            new Pathological("code in a table", size -> "|a|\n|-|\n|" + "`b|".repeat(size / 3) + "|\n"),
            // Headings and rules
            repeat("lines that end in hashes", "# a #\n"),
            after("a heading of hashes", "# ", "# "),
            repeat("underlined headings", "a\n=\n"),
            repeat("underlines alone", "=\n"),
            repeat("headings of one text", "# a\n"),
            repeat("headings with ids", "# a {#b}\n"),
            repeat("openers of ids", "# {#"),
            after("a rule", "", "- "),
            after("a rule of stars", "", "* "),
            // Characters
            repeat("zero bytes", "abc\u0000de\u0000"),
            repeat("half pairs", "\uD83D"),
            repeat("backslashes", "\\"),
            repeat("backslashes at the ends of lines", "\\\n"),
            repeat("blanks at the ends of lines", "a  \n"),
            after("blanks", "a", " ", "b"),
            repeat("tabs", "\t"),
            repeat("tabs in lists", "-\t"),
            repeat("line ends", "\n"),
            repeat("ampersands", "&"),
            repeat("starts of entities", "&#"),
            repeat("entities", "&amp; \\* "),
            after("a long entity", "&", "a", ";"),
            repeat("letters of one line", "a"),
            repeat("marks upon letters", "e\u0301"),
            repeat("openers of embeds", "{{"),
            repeat("embeds in text", "a {{actions}} "),
            repeat("schemes", "http://"),
            repeat("addresses", "http://a.b/(("),
            after("an address of closing signs", "http://a", ")."),
            repeat("starts of addresses", "www."),
            repeat("names before an at", "a@"),
            repeat("mail addresses in angle brackets", "<a@b.c>"));

    @Override
    public String toString() {
        return name;
    }

    /** The same over and over. */
    private static Pathological repeat(String name, String part) {
        return after(name, "", part);
    }

    /** The same over and over, behind something. */
    private static Pathological after(String name, String start, String part) {
        return after(name, start, part, "");
    }

    private static Pathological after(String name, String start, String part, String end) {
        return new Pathological(name, size -> start + part.repeat(size / part.length()) + end);
    }

    /** As many openers as closers. */
    private static Pathological around(String name, String open, String middle, String close) {
        return new Pathological(name, size -> {
            int times = size / (open.length() + close.length());
            return open.repeat(times) + middle + close.repeat(times);
        });
    }

    /** The same over and over, but for a number in it. */
    private static Pathological numbered(String name, String part) {
        return new Pathological(name, size -> count(size, part));
    }

    private static String count(int size, String part) {
        int length = part.formatted(size / part.length()).length();
        return IntStream.rangeClosed(1, size / length).mapToObj(part::formatted).collect(Collectors.joining());
    }

    /** Lines, each two blanks further in than the one before. */
    private static String staircase(int size, String line) {
        int steps = (int) Math.sqrt(size);
        return IntStream.range(0, steps)
                .mapToObj(step -> "  ".repeat(step) + line)
                .collect(Collectors.joining());
    }

    private static String backticks(int size) {
        int runs = (int) Math.sqrt(2.0 * size);
        return IntStream.range(1, runs).mapToObj(run -> "e" + "`".repeat(run)).collect(Collectors.joining());
    }
}
