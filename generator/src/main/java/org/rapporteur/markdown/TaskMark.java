package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/**
 * The box of a task list item; the item's text is its label.
 *
 * @param sign whether it is ticked, in the {@link Body#wording}
 * @param before what stands before the text
 * @param after what stands after it
 * @param alone what stands for an item without text
 */
record TaskMark(String sign, String before, String after, String alone) {

    static final TaskMark NONE = new TaskMark("", "", "", "");
    private static final TaskMark OPEN = box("[ ]", "", "☐");
    private static final TaskMark DONE = box("[x]", " checked", "☑");

    static TaskMark of(Node item) {
        if (item instanceof TaskListItem task) {
            return task.isItemDoneMarker() ? DONE : OPEN;
        }
        return NONE;
    }

    private static TaskMark box(String sign, String checked, String name) {
        String input = "<input type=\"checkbox\" disabled" + checked;
        return new TaskMark(sign, "<label>" + input + "> ", "</label>", input + " aria-label=\"" + name + "\">");
    }
}
