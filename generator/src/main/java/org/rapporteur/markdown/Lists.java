package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Lists, ordered or not, and their items. */
final class Lists {

    private Lists() {}

    static void bullets(BulletList list, Rendering to) {
        write(list, "ul", "", to);
    }

    static void numbers(OrderedList list, Rendering to) {
        if (to.numbering().of(list.getFirstChild()).isPresent()) {
            list.getChildren().forEach(item -> NumberedItems.write(item, to));
        } else {
            int start = list.getStartNumber();
            write(list, "ol", start == 1 ? "" : " start=\"" + start + "\"", to);
        }
    }

    private static void write(ListBlock list, String element, String attributes, Rendering to) {
        boolean tight = isTight(list);
        to.out().block(element, attributes);
        for (Node item : list.getChildren()) {
            if (item instanceof TaskListItem task) {
                Slips.look(task, to);
            }
            to.out().block("li", (item instanceof TaskListItem ? " class=\"task\"" : "") + to.direction());
            item(item, tight, to);
            to.out().end("li");
        }
        to.out().end(element);
    }

    private static void item(Node item, boolean tight, Rendering to) {
        TaskMark task = TaskMark.of(item);
        to.out().sign(task.sign());
        Node first = item.getFirstChild();
        if (first == null || !Paragraphs.isText(first)) {
            to.out().html(task.alone());
        }
        for (Node child : item.getChildren()) {
            TaskMark mark = child == first ? task : TaskMark.NONE;
            if (!Paragraphs.isText(child)) {
                to.node(child);
            } else if (tight) {
                to.out().html(mark.before());
                to.inlines(child);
                to.out().html(mark.after());
            } else {
                Paragraphs.write(child, new PieceWriter().html(mark.before()), mark.after(), to);
            }
        }
    }

    /** A list is loose when a blank line divides its items, or two paragraphs of one (CommonMark, “Lists”). */
    private static boolean isTight(ListBlock list) {
        boolean tight = list.isTight();
        for (Node item = list.getFirstChild(); tight && item != null; item = item.getNext()) {
            tight = !hasParagraphsInARow(item);
        }
        return tight;
    }

    private static boolean hasParagraphsInARow(Node item) {
        for (Node child : item.getChildren()) {
            if (child instanceof Paragraph && child.getNext() instanceof Paragraph) {
                return true;
            }
        }
        return false;
    }
}
