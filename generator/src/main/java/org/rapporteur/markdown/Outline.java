package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Rule;

/** The headings of a body: the levels they are shown at, and their ids. A quoted text has levels of its own. */
final class Outline {

    private final Rendering to;
    private final Map<Heading, String> explicit = new IdentityHashMap<>();
    private final List<org.rapporteur.markdown.Heading> headings = new ArrayList<>();
    private int shift;
    private int quotedShift;
    private int ownLevel = 1;

    /** Looks through a whole body first: one {@code #} moves all headings, and explicit ids win over derived ones. */
    Outline(Node document, Rendering to) {
        this.to = to;
        look(document);
    }

    private void look(Node parent) {
        for (Node child : parent.getChildren()) {
            if (child instanceof Heading heading) {
                if (heading.getLevel() == 1) {
                    raise(heading);
                }
                HeadingId.cutFrom(heading).ifPresent(id -> explicit.put(heading, claim(heading, id)));
            } else if (child instanceof Block) {
                look(child);
            }
        }
    }

    private void raise(Heading first) {
        if (isQuoted(first)) {
            quotedShift = 1;
        } else {
            shift = 1;
        }
    }

    private static boolean isQuoted(Heading heading) {
        return heading.getAncestorOfType(BlockQuote.class) != null;
    }

    private String claim(Heading heading, String id) {
        if (to.anchors().take(id)) {
            return id;
        }
        String other = to.anchors().takeFree(id);
        to.find(
                Rule.DUPLICATE_ID,
                heading.getStartOffset(),
                "The id “" + id + "” is used twice; this heading is #" + other + ".",
                "Give the heading an id of its own: {#another-id}.");
        return other;
    }

    /**
     * The level at which a heading is shown: 2 to 6, since the page's title is the only 1, and never more than one below the
     * heading before it, since a level left out misleads who goes from heading to heading (WCAG 2.2, 1.3.1).
     */
    int level(Heading heading) {
        return Math.min(written(heading), (isQuoted(heading) ? levelBefore() : ownLevel) + 1);
    }

    private int written(Heading heading) {
        return Math.min(Math.max(heading.getLevel() + (isQuoted(heading) ? quotedShift : shift), 2), 6);
    }

    private int levelBefore() {
        return headings.isEmpty() ? 1 : headings.get(headings.size() - 1).level();
    }

    /** Notes a heading; returns its id. */
    String add(Heading heading, String text) {
        int left = written(heading) - level(heading);
        if (left > 0 && !isQuoted(heading)) {
            String marks = "#".repeat(heading.getLevel() - left);
            to.find(
                    Rule.HEADING_LEVEL,
                    heading.getStartOffset(),
                    "A level is left out before this heading: it is shown one below the heading before it.",
                    "Write “" + marks + "” in front of it, or add the heading that is missing above.");
        }
        String given = explicit.get(heading);
        String id = to.anchors().use(given == null ? to.anchors().takeFree(HeadingId.of(text)) : given);
        int level = level(heading);
        headings.add(new org.rapporteur.markdown.Heading(level, id, text, to.position(heading.getStartOffset())));
        ownLevel = isQuoted(heading) ? ownLevel : level;
        return id;
    }

    List<org.rapporteur.markdown.Heading> headings() {
        return headings;
    }

    /** The id of the last heading so far; empty before the first. */
    String current() {
        return headings.isEmpty() ? "" : headings.get(headings.size() - 1).id();
    }
}
