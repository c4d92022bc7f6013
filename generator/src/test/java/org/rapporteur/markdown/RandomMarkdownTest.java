package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Rule;

/** Random texts made of all that has a meaning: whatever comes in, what comes out is well-formed and safe. */
class RandomMarkdownTest {

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
            "\uFFFF");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void what_comes_out_is_well_formed_and_safe(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1500; i++) {
            String text = random.ints(1 + random.nextInt(40), 0, PARTS.size())
                    .mapToObj(PARTS::get)
                    .collect(Collectors.joining());
            check(Reading.of(text), text);
        }
    }

    private static void check(Reading read, String text) {
        WellFormed.check(read.html(), text);
        assertThat(read.rules()).as(text).doesNotContain(Rule.BODY_REFUSED);
        assertThat(read.html()).as(text).doesNotContain("<script", "javascript:x\"", "\uFDD0");
        List<String> ids =
                Jsoup.parse(read.html(), "", Parser.htmlParser()).select("[id]").eachAttr("id");
        assertThat(ids)
                .as(text)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(read.body().anchors());
        assertThat(Jsoup.parse(read.html()).select("p p, a a, label label, p div, details > :first-child:not(summary)"))
                .as(text)
                .isEmpty();
    }

    /** Every kind of node that the parser makes of the parts is one that a handler writes. */
    @ParameterizedTest
    @ValueSource(ints = {5})
    void no_node_is_without_a_handler(int seed) {
        Random random = new Random(seed);
        Handlers handlers = new Handlers();
        for (int i = 0; i < 2000; i++) {
            String text = random.ints(30, 0, PARTS.size()).mapToObj(PARTS::get).collect(Collectors.joining());
            nodes(MarkdownReader.newParser().parse(Text.clean(text)))
                    .filter(node ->
                            !WRITTEN_BY_THEIR_PARENTS.contains(node.getClass().getSimpleName()))
                    .forEach(node -> assertThat(handlers.handles(node.getClass()))
                            .as("%s in %s", node.getClass(), text)
                            .isTrue());
        }
    }

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

    private static Stream<Node> nodes(Node node) {
        Stream.Builder<Node> children = Stream.builder();
        node.getChildren().forEach(children);
        return Stream.concat(Stream.of(node), children.build().flatMap(RandomMarkdownTest::nodes));
    }
}
