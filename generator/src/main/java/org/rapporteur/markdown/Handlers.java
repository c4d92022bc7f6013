package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** Which handler writes which node. Text, entities and undefined references are {@link Inlines}' own. */
final class Handlers {

    private final Map<Class<? extends Node>, Handler<Node>> handlers = new HashMap<>();

    Handlers() {
        on(Document.class, (document, to) -> to.blocks(document));
        on(Paragraph.class, Paragraphs::write);
        on(Heading.class, Headings::write);
        on(BlockQuote.class, Simple.block("blockquote"));
        on(ThematicBreak.class, (rule, to) -> to.out().block("hr"));
        on(BulletList.class, Lists::bullets);
        on(OrderedList.class, Lists::numbers);
        on(DefinitionList.class, Definitions::write);
        on(TableBlock.class, Tables::write);
        on(FencedCodeBlock.class, CodeBlocks::fenced);
        on(IndentedCodeBlock.class, CodeBlocks::indented);
        on(HtmlBlock.class, HtmlBlocks::write);
        on(HtmlCommentBlock.class, HtmlBlocks::write);
        on(Reference.class, (definition, to) -> {});
        on(FootnoteBlock.class, (note, to) -> {});

        on(Emphasis.class, Simple.inline("em"));
        on(StrongEmphasis.class, Simple.inline("strong"));
        on(Strikethrough.class, Simple::struckOut);
        on(Code.class, CodeBlocks::span);
        on(SoftLineBreak.class, (end, to) -> to.out().text("\n"));
        on(HardLineBreak.class, (end, to) -> to.out().html("<br>").text("\n"));
        on(Link.class, Links::link);
        on(LinkRef.class, Links::reference);
        on(AutoLink.class, Links::address);
        on(MailLink.class, Links::mail);
        on(Image.class, Images::image);
        on(ImageRef.class, Images::reference);
        on(Footnote.class, Footnotes::mark);
        on(HtmlInline.class, InlineHtml::tag);
        on(HtmlInlineComment.class, InlineHtml::refused);
    }

    private <N extends Node> void on(Class<N> type, Handler<? super N> handler) {
        handlers.put(type, (node, to) -> handler.write(type.cast(node), to));
    }

    boolean handles(Class<? extends Node> type) {
        return handlers.containsKey(type);
    }

    /** Writes the node; one of a kind that nobody knows is shown as its source, so that nothing is lost. */
    void write(Node node, Rendering to) {
        handlers.getOrDefault(node.getClass(), Handlers::source).write(node, to);
    }

    private static void source(Node node, Rendering to) {
        if (node instanceof Block) {
            to.out().block("p").text(node.getChars().toString()).end("p");
        } else {
            to.out().text(node.getChars().toString());
        }
    }
}
