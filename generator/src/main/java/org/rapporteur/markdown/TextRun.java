package org.rapporteur.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.rapporteur.diagnostic.Rule;

/**
 * A stretch of text as the source has it, and what is found in it: escapes, entities, bare addresses, citations, and
 * embeds that stand in the wrong place. One pass from left to right.
 */
final class TextRun {

    private final Rendering to;
    private final StringBuilder collected = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private int start;
    private int end = -1;
    private String raw = "";

    /** Where what is nearly a citation ends: that it holds ids is said already. */
    private int nearlyEnd;

    TextRun(Rendering to) {
        this.to = to;
    }

    /** Adds source text; what does not follow directly on the text before begins a new stretch. */
    void add(BasedSequence chars) {
        if (chars.getStartOffset() != end) {
            flush();
            start = chars.getStartOffset();
        }
        collected.append(to.source(chars));
        end = chars.getEndOffset();
    }

    /** Writes what was collected. */
    void flush() {
        raw = collected.toString();
        collected.setLength(0);
        end = -1;
        nearlyEnd = 0;
        Residue.look(raw, start, to);
        Slips.look(raw, start, to);
        for (int i = 0; i < raw.length(); ) {
            i = step(i);
        }
        flushPlain();
    }

    private int step(int i) {
        int next = switch (raw.charAt(i)) {
            case 'h', 'H' -> address(i);
            case '[' -> citation(i);
            case '{' -> embed(i);
            case '@' -> bare(i);
            default -> i;
        };
        return next > i ? next : Text.decodeOne(raw, i, plain);
    }

    private int address(int i) {
        int stop = to.inLink() ? i : BareAddress.end(raw, i);
        if (stop > i) {
            flushPlain();
            BrokenAddress.look(raw, i, start, to);
            String target = Text.decode(raw.substring(i, stop));
            Links.write(target, "", start + i, () -> to.out().text(target), to);
        }
        return stop;
    }

    private int citation(int i) {
        int stop = to.inLink() ? i : Citations.end(raw, i);
        if (stop > i) {
            flushPlain();
            // The text without markup says it as it is shown.
            to.out().cite(new Piece.Citation(raw.substring(i + 2, stop - 1), to.position(start + i)));
        } else if (!to.inLink()) {
            Citations.nearly(raw, i).ifPresent(nearly -> {
                nearlyEnd = nearly.end();
                to.find(
                        Rule.CITATION_MARK,
                        start + i,
                        "This is nearly a citation, and is shown as it is.",
                        "Write each id in brackets of its own, and other words outside of them: " + nearly.meant()
                                + "\nIf it is none, put a backslash before the bracket.");
            });
        }
        return stop;
    }

    /** What has no brackets at all may be a handle: only who knows the contributions can tell. */
    private int bare(int i) {
        if (!to.inLink() && i >= nearlyEnd) {
            Citations.bare(raw, i).ifPresent(id -> to.bare(new Piece.Citation(id, to.position(start + i))));
        }
        return i;
    }

    private int embed(int i) {
        int stop = Embeds.end(raw, i);
        if (stop > i) {
            plain.append(raw, i, stop);
            to.find(
                    Rule.EMBED_NOT_ALONE,
                    start + i,
                    "“" + raw.substring(i, stop) + "” stands within other text and is shown as it is.",
                    "Put it into a paragraph of its own, or between backticks if it is meant to be read.");
        }
        return stop;
    }

    private void flushPlain() {
        if (plain.length() > 0) {
            to.out().text(plain.toString());
            plain.setLength(0);
        }
    }
}
