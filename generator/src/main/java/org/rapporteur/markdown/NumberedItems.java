package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Numbered paragraphs: each is an element with its number as a permalink, its further blocks have anchors too. */
final class NumberedItems {

    private NumberedItems() {}

    static void write(Node item, Rendering to) {
        Numbering.Entry entry = to.numbering().of(item).orElseThrow();
        to.out()
                .block(
                        "div",
                        " class=\"paragraph\""
                                + PieceWriter.idAttribute(to.anchors().use(entry.anchor())));
        int start = to.out().textLength();
        blocks(item, entry, to);
        String text = to.out().textFrom(start);
        to.out().hole(new Piece.ParagraphEnd(entry.anchor())).end("div");
        to.add(new NumberedParagraph(entry.number(), entry.anchor(), text));
    }

    private static void blocks(Node item, Numbering.Entry entry, Rendering to) {
        PieceWriter number = new PieceWriter()
                .hole(new Piece.ParagraphNumber(entry.number(), entry.anchor(), to.position(item.getStartOffset())));
        TaskMark task = TaskMark.of(item);
        to.out().sign(task.sign());
        if (item instanceof TaskListItem box) {
            Slips.look(box, to);
        }
        Node first = item.getFirstChild();
        if (first != null && Paragraphs.isText(first)) {
            Paragraphs.write(first, number.html(" " + task.before()), task.after(), to);
        } else {
            to.out().block("p").append(number.html(task.alone())).end("p");
            if (first != null) {
                to.node(first);
            }
        }
        further(first, entry, to);
    }

    private static void further(Node first, Numbering.Entry entry, Rendering to) {
        int block = 2;
        for (Node child = first == null ? null : first.getNext(); child != null; child = child.getNext()) {
            String id = entry.anchor() + "." + block;
            to.out().identify(id);
            to.node(child);
            // A definition of a link or a footnote shows nothing here, and takes no id.
            if (to.out().takeId().isEmpty()) {
                to.anchors().use(id);
                block++;
            }
        }
    }
}
