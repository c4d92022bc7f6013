package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Rule;

/**
 * The numbered paragraphs of a body and their anchors (content-format, “Numbered paragraphs”): the numbers are those
 * that the source prints, never counted.
 */
final class Numbering {

    /** A number as printed, and the anchor of its paragraph. */
    record Entry(int number, String anchor) {}

    private final Map<Node, Entry> entries = new IdentityHashMap<>();
    private final Map<Integer, Integer> uses = new HashMap<>();
    private int previous = -1;

    private Numbering() {}

    /** Looks at all top-level ordered lists, and takes the anchors of their paragraphs. */
    static Numbering of(Node document, boolean numbered, Rendering to) {
        Numbering numbering = new Numbering();
        for (Node child : document.getChildren()) {
            if (numbered && child instanceof OrderedList list) {
                list.getChildren().forEach(item -> numbering.add((ListItem) item, to));
            }
        }
        return numbering;
    }

    private void add(ListItem item, Rendering to) {
        int number = printed(item);
        int use = uses.merge(number, 1, Integer::sum);
        String anchor = "p" + number + (use == 1 ? "" : "-" + use);
        if (number <= previous) {
            restarts(number, anchor, item, to);
        }
        previous = number;
        entries.put(item, new Entry(number, anchor));
        take(anchor, item, to.anchors());
    }

    private static void take(String anchor, Node item, Anchors anchors) {
        anchors.take(anchor);
        int block = 2;
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            anchors.take(anchor + "." + block++);
        }
    }

    private void restarts(int number, String anchor, ListItem item, Rendering to) {
        to.find(
                Rule.NUMBERING_RESTARTS,
                item.getStartOffset(),
                "The numbering restarts: paragraph " + number + " follows paragraph " + previous + ".",
                "Correct the number if it is a slip; as it stands, this paragraph is #" + anchor + ".");
    }

    /** The number as the item's marker prints it; markers have nine digits at most (CommonMark, “List items”). */
    private static int printed(ListItem item) {
        int number = 0;
        String marker = item.getOpeningMarker().toString();
        for (int i = 0; i < marker.length() && i < 9 && Character.isDigit(marker.charAt(i)); i++) {
            number = number * 10 + Character.digit(marker.charAt(i), 10);
        }
        return number;
    }

    /** What is known of a list item; nothing when it is no numbered paragraph. */
    Optional<Entry> of(Node item) {
        return Optional.ofNullable(entries.get(item));
    }
}
