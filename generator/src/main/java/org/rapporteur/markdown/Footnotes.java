package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Rule;

/** The footnotes of a body: their marks, numbered by first use, and at its end the notes with links back. */
final class Footnotes {

    private record Note(FootnoteBlock block, int number, String id, String name, List<String> marks) {}

    private final Map<FootnoteBlock, Note> notes = new IdentityHashMap<>();
    private final List<Note> order = new ArrayList<>();

    /** Writes a mark. Within a link it links nowhere itself; within an image's text it is left out. */
    static void mark(Footnote mark, Rendering to) {
        if (!to.inAlternative()) {
            to.footnotes().write(mark, to);
        }
    }

    /** Says that a mark has no text; it stays in the text as it is written. */
    static void undefined(Footnote mark, Rendering to) {
        to.find(
                Rule.FOOTNOTE_WITHOUT_TEXT,
                mark.getStartOffset(),
                "The footnote " + mark.getChars() + " has a mark here and no text.",
                "Add its text on a line of its own: " + mark.getChars() + ": …");
    }

    private void write(Footnote mark, Rendering to) {
        Note note = note(mark.getFootnoteBlock(), to);
        if (to.inLink()) {
            to.out().html("<sup>" + note.number() + "</sup>");
            return;
        }
        String id = to.anchors().use(to.anchors().takeFree("fnref-" + note.name()));
        note.marks().add(id);
        to.out()
                .html("<sup class=\"footnote\"><a" + PieceWriter.idAttribute(id) + href(note.id())
                        + " role=\"doc-noteref\">" + note.number() + "</a></sup>");
    }

    private Note note(FootnoteBlock block, Rendering to) {
        Note known = notes.get(block);
        if (known != null) {
            return known;
        }
        String name = HeadingId.slug(block.getText().toString());
        String id = to.anchors().use(to.anchors().takeFree("fn-" + name));
        Note note = new Note(block, order.size() + 1, id, name, new ArrayList<>());
        notes.put(block, note);
        order.add(note);
        return note;
    }

    /** Writes all notes: those used in the order of their marks, then those that no mark uses, so that none is lost. */
    void writeAll(Rendering to) {
        PieceWriter list = to.apart(() -> {
            int written = writeFrom(0, to);
            look(to.document(), to);
            writeFrom(written, to);
        });
        if (!order.isEmpty()) {
            to.out().block("div", " class=\"footnotes\" role=\"doc-endnotes\"").block("ol");
            to.out().append(list);
            to.out().end("ol").end("div");
        }
    }

    /** A note may hold the first mark of another, which is then written after it. */
    private int writeFrom(int first, Rendering to) {
        int next = first;
        while (next < order.size()) {
            write(order.get(next++), to);
        }
        return next;
    }

    private void look(Node parent, Rendering to) {
        for (Node child : parent.getChildren()) {
            if (child instanceof FootnoteBlock block && !notes.containsKey(block)) {
                unused(block, to);
                note(block, to);
            }
            if (child instanceof Block) {
                look(child, to);
            }
        }
    }

    private static void unused(FootnoteBlock block, Rendering to) {
        String mark = "[^" + block.getText() + "]";
        to.find(
                Rule.FOOTNOTE_WITHOUT_MARK,
                block.getStartOffset(),
                "The footnote " + mark + " has a text and no mark: it is shown last, and nothing leads to it.",
                "Put " + mark + " where the text speaks of it.");
    }

    private void write(Note note, Rendering to) {
        to.out().block("li", PieceWriter.idAttribute(note.id()) + to.direction());
        Node last = note.block().getLastChild();
        boolean text = last != null && Paragraphs.isText(last);
        for (Node child : note.block().getChildren()) {
            if (child != last || !text) {
                to.node(child);
            }
        }
        // The links back are known only now: a note may hold a mark of its own.
        PieceWriter closing = to.apart(() -> closing(last, text, to));
        String back = back(note.marks());
        if (text || !back.isEmpty()) {
            to.out().block("p").append(closing);
            to.out().html(back).end("p");
        }
        to.out().end("li");
    }

    private static void closing(Node last, boolean text, Rendering to) {
        if (text) {
            to.inlines(last);
        }
    }

    private static String back(List<String> marks) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            links.append(" <a class=\"back\"").append(href(marks.get(i))).append(" role=\"doc-backlink\">↩");
            links.append(i == 0 ? "" : "<sup>" + (i + 1) + "</sup>").append("</a>");
        }
        return links.toString();
    }

    private static String href(String id) {
        return " href=\"#" + Html.escape(id) + "\"";
    }
}
