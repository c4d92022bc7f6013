package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.rapporteur.diagnostic.Rule;

/** Links of every form. What a target may be is {@link LinkTarget}'s; where it leads is found out later. */
final class Links {

    private static final int SHOWN = 60;

    private Links() {}

    static void link(Link link, Rendering to) {
        BasedSequence url = link.getUrl();
        int offset = url.isEmpty() ? link.getStartOffset() : url.getStartOffset();
        write(
                Text.decode(url),
                Text.decode(link.getTitle()),
                offset,
                link.getStartOffset(),
                () -> to.inlines(link),
                to);
    }

    static void reference(LinkRef link, Rendering to) {
        Reference definition = link.getReferenceNode(to.document());
        to.repeat(definition.getTextLength(), link.getStartOffset());
        BasedSequence url = definition.getUrl();
        int offset = url.isEmpty() ? definition.getStartOffset() : url.getStartOffset();
        write(
                Text.decode(url),
                Text.decode(definition.getTitle()),
                offset,
                link.getStartOffset(),
                () -> to.inlines(link),
                to);
    }

    static void address(AutoLink link, Rendering to) {
        String url = Text.decodeEntities(link.getText());
        write(url, "", link.getText().getStartOffset(), () -> to.out().text(url), to);
    }

    static void mail(MailLink link, Rendering to) {
        String address = link.getText().toString();
        int offset = link.getText().getStartOffset();
        write("mailto:" + address, "", offset, () -> to.out().text(address), to);
    }

    /** Writes a link that begins with its target, or has no text of its own. */
    static void write(String url, String title, int offset, Runnable text, Rendering to) {
        write(url, title, offset, offset, text, to);
    }

    /**
     * Writes a link with its text; only the text, where no link may be.
     *
     * @param offset where its target stands
     * @param begin where the link begins, which is elsewhere if the target stands in a definition
     */
    private static void write(String url, String title, int offset, int begin, Runnable text, Rendering to) {
        if (to.inLink()) {
            text.run();
            return;
        }
        LinkTarget target = LinkTarget.of(url);
        switch (target.kind()) {
            case ALLOWED -> {
                to.out().hole(new Piece.Link(target.value(), title, to.position(offset)));
                text(target, text, begin, to);
                to.out().html("</a>");
            }
            case UNLINKED -> {
                to.out().html("<span class=\"unlinked\">");
                to.asLinkText(text);
                to.out().html("</span>").hole(new Piece.LostLink(to.position(offset)));
            }
            case EMPTY -> {
                to.asLinkText(text);
                empty(offset, to);
            }
            case REFUSED -> {
                to.asLinkText(text);
                refuse("link", target, offset, to);
            }
        }
    }

    /** A link without text could not be seen nor heard: it shows its target. */
    private static void text(LinkTarget target, Runnable text, int begin, Rendering to) {
        int before = to.out().written();
        int start = to.out().textLength();
        to.asLinkText(text);
        LinkText.look(to.out().textFrom(start), begin, to);
        if (to.out().written() == before) {
            to.out().text(target.value());
        }
    }

    static void empty(int offset, Rendering to) {
        to.find(
                Rule.EMPTY_LINK,
                offset,
                "The link leads nowhere.",
                "Write where it leads, or “unlinked:” if the source's link is lost: [text](unlinked:).");
    }

    static void refuse(String what, LinkTarget target, int offset, Rendering to) {
        String value = target.value();
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        to.find(
                Rule.BAD_LINK_SCHEME,
                offset,
                "The target of the " + what + ", “" + shown + "”, is of a kind that is not published.",
                "Use http, https" + (what.equals("link") ? ", mailto" : "") + " or a path to a file.");
    }
}
