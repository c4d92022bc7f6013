package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/** Random texts made of all that has a meaning: whatever comes in, what comes out is well-formed and safe. */
class MarkdownFuzzTest {

    private static final List<String> PARTS = List.of(
            "a",
            "word ",
            " ",
            "\n",
            "\n\n",
            "\n\n",
            "    ",
            "  ",
            "\t",
            "# ",
            "## ",
            "{#x}",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "``",
            "```\n",
            "> ",
            "- ",
            "1. ",
            "7. ",
            "3) ",
            "- [ ] ",
            "- [x] ",
            "[",
            "]",
            "(",
            ")",
            "![",
            "](",
            "](x)",
            "](#)",
            "](javascript:x)",
            "](unlinked:)",
            "[a](b \"t\")",
            "[r]",
            "[r]: /u 't'\n",
            "[^1]",
            "\n\n[^1]: ",
            "[@id]",
            "{{actions}}",
            "\n\n{{actions}}\n\n",
            "<",
            ">",
            "<sup>",
            "</sup>",
            "<sub>",
            "</sub>",
            "<br>",
            "<abbr title=\"x'&lt;\">",
            "</abbr>",
            "\n<details>\n",
            "<summary>",
            "</summary>",
            "\n\n</details>\n\n",
            "<script>",
            "</script>",
            "\n<div onclick=x>\n",
            "</div>",
            "<!-- ",
            " -->",
            "<?",
            "?>",
            "<![CDATA[",
            "]]>",
            "<a href=x>",
            "http://x.org/a",
            "<http://y>",
            "<a@b.c>",
            "&amp;",
            "&#0;",
            "&lt;script&gt;",
            "\\",
            "\\*",
            "|",
            "\n| a | b |\n|---|:-:|\n",
            "| c |\n",
            "\nterm\n: ",
            "\n===\n",
            "\n---\n",
            "\"",
            "'",
            "\u0000",
            "\uD83D",
            "😀",
            "é",
            "论坛",
            "](<a b>)",
            "\uFFFF",
            "\u2028",
            "<a b.md>",
            "![i](j.png 'k')",
            "www.x.org",
            "h",
            "{{",
            "_a_");

    private static final List<String> WRITTEN_BY_THEIR_PARENTS = List.of(
            "Text",
            "HtmlEntity",
            "BulletListItem",
            "OrderedListItem",
            "TaskListItem",
            "DefinitionTerm",
            "DefinitionItem",
            "TableHead",
            "TableSeparator",
            "TableBody",
            "TableRow",
            "TableCell");

    private static final Parser PARSER = MarkdownReader.newParser();
    private static final Handlers HANDLERS = new Handlers();

    @Property
    void what_comes_out_is_well_formed_and_safe(@ForAll("texts") String text) {
        Reading read = Reading.of(text);
        WellFormed.check(read.html(), text);
        assertThat(read.rules()).doesNotContain(Rule.BODY_REFUSED);
        assertThat(read.html()).doesNotContain("\uFDD0");
        Document shown = Jsoup.parse(read.html());
        assertThat(shown.select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(read.body().anchors());
        assertThat(shown.select("script, [href^=javascript:], [src^=javascript:]"))
                .isEmpty();
        assertThat(shown.select("p p, a a, label label, p div, details > :first-child:not(summary)"))
                .isEmpty();
    }

    @Property
    void every_place_is_in_the_text(@ForAll("texts") String text) {
        Reading read = Reading.of(text);
        List<String> lines = List.of(text.split("\n", -1));
        assertThat(places(read)).allSatisfy(place -> {
            assertThat(place.line()).isBetween(1, lines.size());
            assertThat(place.column()).isBetween(1, lines.get(place.line() - 1).length() + 1);
        });
    }

    @Property
    void blank_lines_above_a_text_change_its_places_alone(@ForAll("texts") String text) {
        Reading read = Reading.of(text);
        Reading lower = Reading.of("\n\n" + text);
        assertThat(lower.html()).isEqualTo(read.html());
        assertThat(lower.rules()).isEqualTo(read.rules());
        assertThat(places(lower))
                .isEqualTo(places(read).stream()
                        .map(place -> new Position(place.file(), place.line() + 2, place.column()))
                        .toList());
    }

    /** A body is kept in two halves: what is asked of one of them is what the other has. */
    @Property
    void the_numbers_are_those_of_the_paragraphs(@ForAll("texts") String text) {
        Body body = Reading.of(text).body();
        assertThat(body.paragraphNumbers().stream().map(number -> number.number() + " " + number.anchor()))
                .containsExactlyElementsOf(body.paragraphs().stream()
                        .map(paragraph -> paragraph.number() + " " + paragraph.anchor())
                        .toList());
        assertThat(body.pieces().stream().filter(piece -> !(piece instanceof Piece.Markup)))
                .containsExactlyElementsOf(body.holes());
    }

    /** A backslash before a sign takes its meaning away (CommonMark, “Backslash escapes”). */
    @Property
    void a_text_whose_signs_are_escaped_is_shown_as_it_is(@ForAll("line") String text) {
        String escaped = text.replaceAll("[!-/:-@\\[-`{-~]", "\\\\$0");
        Reading read = Reading.plain(escaped);
        assertThat(read.found()).isEmpty();
        assertThat(Jsoup.parse(read.html()).wholeText()).isEqualTo(text);
        assertThat(read.body().text()).isEqualTo(text);
    }

    /** Every kind of node that the parser makes of the parts is one that a handler writes. */
    @Property
    void no_node_is_without_a_handler(@ForAll("texts") String text) {
        assertThat(nodes(PARSER.parse(Text.clean(text)))
                        .map(Node::getClass)
                        .filter(type -> !WRITTEN_BY_THEIR_PARENTS.contains(type.getSimpleName())))
                .allMatch(HANDLERS::handles);
    }

    private static List<Position> places(Reading read) {
        Stream<Position> links = read.body().holes(Piece.Link.class).stream().map(Piece.Link::position);
        Stream<Position> images = read.body().holes(Piece.Image.class).stream().map(Piece.Image::position);
        Stream<Position> embeds = read.body().holes(Piece.Embed.class).stream().map(Piece.Embed::position);
        Stream<Position> headings = read.body().headings().stream().map(Heading::position);
        Stream<Position> found = read.found().stream().map(Diagnostic::position);
        return Stream.of(links, images, embeds, headings, found)
                .flatMap(places -> places)
                .toList();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(PARTS).list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.frequencyOf(
                Tuple.of(8, parts), Tuple.of(1, Arbitraries.strings().ofMaxLength(100)));
    }

    @Provide
    Arbitrary<String> line() {
        List<String> letters = "ab10 é王😀!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
                .codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.toList());
        return Arbitraries.of(letters)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(list -> String.join("", list).strip())
                .filter(line -> !line.isEmpty());
    }

    private static Stream<Node> nodes(Node node) {
        Stream.Builder<Node> children = Stream.builder();
        node.getChildren().forEach(children);
        return Stream.concat(Stream.of(node), children.build().flatMap(MarkdownFuzzTest::nodes));
    }
}
