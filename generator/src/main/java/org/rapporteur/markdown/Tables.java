package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Tables, in an element that can scroll by itself and be reached by keyboard. */
final class Tables {

    private static final String EMPTY = "<td></td>";

    private Tables() {}

    static void write(TableBlock table, Rendering to) {
        int columns = columns(table);
        to.out()
                .block("div", " class=\"table\" role=\"group\"" + name(table, to) + " tabindex=\"0\"")
                .html("<table" + name(table, to) + ">");
        for (Node part : table.getChildren()) {
            if (part instanceof TableHead) {
                rows(part, "thead", columns, to);
            } else if (part instanceof TableBody && part.hasChildren()) {
                rows(part, "tbody", columns, to);
            }
        }
        to.out().html("</table>").end("div");
    }

    /** Both the frame and the table are named by the heading they stand under, for who goes to either: words of our own would be in one language only. */
    private static String name(Node table, Rendering to) {
        String heading = to.outline().current();
        to.repeat(heading.length(), table.getStartOffset());
        return heading.isEmpty() ? "" : " aria-labelledby=\"" + Html.escape(heading) + "\"";
    }

    private static void rows(Node part, String element, int columns, Rendering to) {
        to.out().html("<" + element + ">");
        for (Node row : part.getChildren()) {
            to.out().block("tr");
            row.getChildren().forEach(cell -> cell((TableCell) cell, to));
            // All rows get the same number of cells; one that is too long keeps what it holds.
            int missing = columns - cells(row);
            to.repeat((long) missing * EMPTY.length(), row.getStartOffset());
            to.out().html(EMPTY.repeat(missing));
            to.out().end("tr");
        }
        to.out().html("</" + element + ">");
    }

    private static void cell(TableCell cell, Rendering to) {
        String element = cell.isHeader() ? "th" : "td";
        to.out().block(element, (cell.isHeader() ? " scope=\"col\"" : "") + alignment(cell) + to.direction());
        to.inlines(cell);
        to.out().end(element);
    }

    private static String alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        return alignment == null ? "" : " class=\"" + alignment.name().toLowerCase(Locale.ROOT) + "\"";
    }

    private static int columns(Node table) {
        int columns = 0;
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                columns = row instanceof TableRow ? Math.max(columns, cells(row)) : columns;
            }
        }
        return columns;
    }

    private static int cells(Node row) {
        return (int)
                StreamSupport.stream(row.getChildren().spliterator(), false).count();
    }
}
