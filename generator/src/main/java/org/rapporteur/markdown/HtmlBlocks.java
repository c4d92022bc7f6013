package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import java.util.ArrayList;
import java.util.List;

/** Raw HTML that stands as a block: {@code details} around other blocks; anything else becomes paragraphs of text. */
final class HtmlBlocks {

    private final HtmlBlockBase block;
    private final Rendering to;
    private boolean inSummary;

    private HtmlBlocks(HtmlBlockBase block, Rendering to) {
        this.block = block;
        this.to = to;
    }

    static void write(HtmlBlockBase block, Rendering to) {
        new HtmlBlocks(block, to).write();
    }

    private void write() {
        List<HtmlToken> text = new ArrayList<>();
        for (HtmlToken part : to.htmlPlans().parts(block)) {
            if (part.isBlockTag() && to.htmlPlans().accepts(part)) {
                text(text);
                text.clear();
                tag(part.tag().orElseThrow());
            } else {
                text.add(part);
            }
        }
        text(text);
    }

    private void tag(Tag tag) {
        inSummary = tag.opens("summary");
        if (tag.closing()) {
            to.out().end(tag.name());
        } else {
            to.out().block(tag.name(), tag.attributes());
        }
    }

    private void text(List<HtmlToken> parts) {
        if (parts.stream().allMatch(HtmlToken::isBlank)) {
            return;
        }
        if (inSummary) {
            parts.forEach(this::part);
        } else {
            to.out().block("p", to.direction());
            parts.forEach(this::part);
            to.out().end("p");
        }
    }

    private void part(HtmlToken part) {
        if (part.text()) {
            to.out().text(Text.decodeEntities(part.raw()));
        } else if (to.htmlPlans().accepts(part)) {
            to.out().html(part.tag().orElseThrow().html());
        } else {
            InlineHtml.refuse(part.raw(), offset(part), to);
        }
    }

    /** Where in the source a part begins, though a quote's marks may stand between the block's lines. */
    private int offset(HtmlToken part) {
        return block.getContentChars().getIndexOffset(part.offset());
    }
}
