package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Opens and closes what stands around blocks: lists, quotations, tables. */
final class FrameWriter {

    private static final Set<String> LISTS = Set.of("ul", "ol");

    private final StringBuilder html;
    private final List<String> open = new ArrayList<>();
    private boolean wrapped;

    FrameWriter(StringBuilder html) {
        this.html = html;
    }

    /** Opens what a block stands in, and closes what it does not. */
    void enter(List<String> within, String element) {
        int common = 0;
        while (common < Math.min(open.size(), within.size()) && open.get(common).equals(within.get(common))) {
            common++;
        }
        closeTo(common);
        within.subList(common, within.size()).forEach(this::open);
        boolean inList = !within.isEmpty() && LISTS.contains(within.get(within.size() - 1));
        wrapped = inList && !element.equals("li");
        if (wrapped) {
            html.append("<li class=\"continued\">");
        }
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
    private void open(String frame) {
        if (isInList(open.size())) {
            html.append("<li class=\"continued\">");
        }
        html.append('<').append(frame).append('>');
        open.add(frame);
    }

    private void closeTo(int size) {
        while (open.size() > size) {
            html.append("</").append(open.remove(open.size() - 1)).append('>');
            if (isInList(open.size())) {
                html.append("</li>");
            }
        }
    }

    private boolean isInList(int depth) {
        return depth > 0 && LISTS.contains(open.get(depth - 1));
    }
}
