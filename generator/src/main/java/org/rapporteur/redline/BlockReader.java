package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapporteur.redline.Block.Cell;
import org.rapporteur.redline.Block.Frame;

/** Reads the HTML of a body as blocks. What is no block is an inline element of one. */
final class BlockReader {

    private static final Set<String> LEAVES = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd", "summary", "caption", "figcaption", "hr");

    /** What holds blocks and is shown around them. */
    private static final Set<String> FRAMES = Set.of("ul", "ol", "blockquote", "dl", "table", "thead", "tbody");

    /** The footnotes at the end of a text. */
    static final String NOTES = "notes";

    private static final Set<String> CONTAINERS =
            Set.of("div", "section", "figure", "details", "tfoot", "article", "aside");

    /** What is shown in place of words. */
    private static final Set<String> ATOMS = Set.of("img", "br", "input", "svg");

    private final List<Block> blocks = new ArrayList<>();

    /** The number of the paragraph that is being read, until its first block has it. */
    private String number = "";

    /** The number of the paragraph that is being read, until its end. */
    private String paragraph = "";

    private final Words words;

    private BlockReader(Words words) {
        this.words = words;
    }

    /** @param words those of both texts */
    static List<Block> read(String html, Words words) {
        BlockReader reader = new BlockReader(words);
        Document document =
                Jsoup.parseBodyFragment(html, "").outputSettings(new Document.OutputSettings().prettyPrint(false));
        reader.container(document.body(), List.of());
        return List.copyOf(reader.blocks);
    }

    /** Blocks and, between them, stray words, which make paragraphs. */
    private void container(Element element, List<Frame> within) {
        List<Node> stray = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && isBlock(child)) {
                stray(stray, element, within);
                block(child, within);
            } else {
                stray.add(node);
            }
        }
        stray(stray, element, within);
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return LEAVES.contains(name)
                || FRAMES.contains(name)
                || CONTAINERS.contains(name)
                || name.equals("li")
                || name.equals("tr");
    }

    private void stray(List<Node> nodes, Element parent, List<Frame> within) {
        List<Token> tokens = tokens(nodes);
        if (tokens.stream().anyMatch(token -> !token.html().isBlank())) {
            add("p", parent.attr("dir"), within, List.of(new Cell("", "", tokens)));
        }
        nodes.clear();
    }

    private void block(Element element, List<Frame> within) {
        String name = element.normalName();
        if (name.equals("tr")) {
            row(element, within);
        } else if (name.equals("li")) {
            item(element, within);
        } else if (name.equals("hr")) {
            add("hr", "", within, List.of());
        } else if (LEAVES.contains(name)) {
            number(element);
            leaf(element, within);
        } else {
            container(
                    element, frame(element).map(frame -> joined(within, frame)).orElse(within));
            paragraph = element.hasClass("paragraph") ? "" : paragraph;
        }
    }

    private static Optional<Frame> frame(Element element) {
        if (element.hasClass("footnotes")) {
            return Optional.of(new Frame(NOTES, ""));
        }
        return FRAMES.contains(element.normalName())
                ? Optional.of(new Frame(element.normalName(), element.attr("start")))
                : Optional.empty();
    }

    /** A numbered paragraph has its number before its words. */
    private void number(Element element) {
        Element first = element.firstElementChild();
        if (first != null && first.hasClass("number")) {
            number = first.text();
            paragraph = number;
            first.remove();
        }
    }

    private void leaf(Element element, List<Frame> within) {
        List<Token> tokens = element.normalName().equals("pre")
                ? words.asTheyStand(element.wholeText())
                : tokens(element.childNodes());
        String name = element.normalName().equals("summary") ? "p" : element.normalName();
        add(name, element.attr("dir"), within, List.of(new Cell("", "", tokens)));
    }

    /** The first block of an item is the item; further ones follow it. */
    private void item(Element element, List<Frame> within) {
        int before = blocks.size();
        container(element, within);
        if (blocks.size() > before && blocks.get(before).element().equals("p")) {
            Block first = blocks.get(before);
            blocks.set(
                    before,
                    new Block("li", first.dir(), first.within(), first.number(), first.paragraph(), first.cells()));
        }
    }

    private void row(Element element, List<Frame> within) {
        List<Cell> cells = element.children().stream()
                .map(cell -> new Cell(cell.normalName(), cell.className(), tokens(cell.childNodes())))
                .toList();
        add("tr", element.attr("dir"), within, cells);
    }

    private void add(String element, String dir, List<Frame> within, List<Cell> cells) {
        blocks.add(new Block(element, dir, within, number, paragraph, cells));
        number = "";
    }

    private static <T> List<T> joined(List<T> all, T one) {
        List<T> joined = new ArrayList<>(all);
        joined.add(one);
        return joined;
    }

    private List<Token> tokens(List<Node> nodes) {
        List<Token> tokens = new ArrayList<>();
        nodes.forEach(node -> inline(node, List.of(), tokens));
        return trimmed(tokens);
    }

    private void inline(Node node, List<String> within, List<Token> tokens) {
        if (node instanceof TextNode text) {
            tokens.addAll(words.of(text.getWholeText(), within));
        } else if (node instanceof Element element) {
            if (element.hasClass("footnote")) {
                // Without ids its link leads nowhere.
                element.select("a:not([href])").unwrap();
                tokens.add(new Token(element.outerHtml(), "footnote", false, within));
            } else if (ATOMS.contains(element.normalName())) {
                tokens.add(Token.of(element.outerHtml(), true, within));
            } else if (!element.hasClass("back")) {
                List<String> inner = isPlain(element) ? within : joined(within, startTag(element));
                element.childNodes().forEach(child -> inline(child, inner, tokens));
            }
        }
    }

    /** An abbreviation is explained at its first place alone, which may be another one in the other text. */
    private static boolean isPlain(Element element) {
        return element.normalName().equals("abbr")
                || element.normalName().equals("a") && !element.hasAttr("href")
                || element.normalName().equals("label")
                || isBlock(element);
    }

    /** What the author struck out is no {@code del}: that is what the comparison takes away. */
    private static String startTag(Element element) {
        if (element.normalName().equals("del")) {
            return Token.STRUCK;
        }
        Element empty = element.shallowClone();
        return empty.outerHtml().replaceFirst("</[^<]*>$", "");
    }

    /** Blanks at both ends, and those after blanks, are not shown. */
    private static List<Token> trimmed(List<Token> tokens) {
        List<Token> trimmed = new ArrayList<>();
        for (Token token : tokens) {
            boolean again =
                    trimmed.isEmpty() || trimmed.get(trimmed.size() - 1).html().equals(" ");
            if (!(again && token.html().equals(" "))) {
                trimmed.add(token);
            }
        }
        if (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).html().equals(" ")) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }
}
