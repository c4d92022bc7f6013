package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.redline.Block.Frame;

/** Opens and closes what stands around blocks: lists, quotations, tables. */
final class FrameWriter {

    private static final Set<String> LISTS = Set.of("ul", "ol");

    private final StringBuilder html;
    private final List<Frame> open = new ArrayList<>();
    private boolean wrapped;

    FrameWriter(StringBuilder html) {
        this.html = html;
    }

    /** Opens what a block stands in, and closes what it does not. */
    void enter(List<Frame> within, String element) {
        closeTo(common(within));
        within.subList(open.size(), within.size()).forEach(this::open);
        wrapped = isInList(within.size()) && !element.equals("li");
        if (wrapped) {
            html.append("<li class=\"continued\">");
        }
    }

    /** How many of the open frames stay; a table has its head before its rows, or is another one. */
    private int common(List<Frame> within) {
        int common = 0;
        while (common < Math.min(open.size(), within.size())
                && open.get(common).element().equals(within.get(common).element())) {
            common++;
        }
        boolean headAgain = common > 0
                && common < within.size()
                && within.get(common).element().equals("thead");
        return headAgain ? common - 1 : common;
    }

    void leave() {
        if (wrapped) {
            html.append("</li>");
        }
        wrapped = false;
    }

    void close() {
        closeTo(0);
    }

    /** In a list stands nothing but items. */
    private void open(Frame frame) {
        if (isInList(open.size())) {
            html.append("<li class=\"continued\">");
        }
        html.append(
                switch (frame.element()) {
                    case BlockReader.NOTES -> "<div class=\"footnotes\" role=\"doc-endnotes\">";
                    case "table" -> "<div class=\"table\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>";
                    case "ol" -> frame.start().isEmpty() ? "<ol>" : "<ol start=\"" + frame.start() + "\">";
                    default -> "<" + frame.element() + ">";
                });
        open.add(frame);
    }

    private void closeTo(int size) {
        while (open.size() > size) {
            Frame frame = open.remove(open.size() - 1);
            html.append(
                    switch (frame.element()) {
                        case BlockReader.NOTES -> "</div>";
                        case "table" -> "</table></div>";
                        default -> "</" + frame.element() + ">";
                    });
            if (isInList(open.size())) {
                html.append("</li>");
            }
        }
    }

    private boolean isInList(int depth) {
        return depth > 0
                && depth <= open.size()
                && LISTS.contains(open.get(depth - 1).element());
    }
}
