package org.rapporteur.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/** One body on its way from tree to pieces: what the handlers write to and look up. Lives for one body only. */
final class Rendering {

    /** How many characters a body may have by repetition, and how many more for each character of its source. */
    private static final long REPEATED = 200_000;

    private static final long REPEATED_PER_CHARACTER = 20;

    /** How many lists may be put into a body: each may be long, and there are six that could be meant. */
    private static final int EMBEDS = 40;

    private final Handlers handlers;
    private final String text;
    private final Document document;
    private final Lines lines;
    private final String direction;
    private final Anchors anchors = new Anchors();
    private final Numbering numbering;
    private final Outline outline;
    private final Footnotes footnotes = new Footnotes();
    private final HtmlPlans htmlPlans = new HtmlPlans();
    private final List<NumberedParagraph> paragraphs = new ArrayList<>();
    private final Set<Piece.Citation> bare = new LinkedHashSet<>();
    private Findings findings;
    private PieceWriter out = new PieceWriter();
    private long repeated;
    private int embeds;
    private boolean inLink;
    private boolean inAlternative;

    Rendering(Handlers handlers, BodySource source, Document document, Findings findings) {
        this.handlers = handlers;
        this.text = source.text();
        this.document = document;
        this.findings = findings;
        this.lines = new Lines(source);
        this.direction =
                RightToLeft.direction(text).map(way -> " dir=\"" + way + "\"").orElse("");
        // Paragraph anchors are given out first, then explicit ids: what is printed wins over what is derived.
        this.numbering = Numbering.of(document, source.numbered(), this);
        this.outline = new Outline(document, this);
    }

    Body body() {
        node(document);
        footnotes.writeAll(this);
        List<Piece> pieces = out.pieces();
        return Body.of(
                new Body.Points(Holes.in(pieces), anchors.used(), List.copyOf(bare)),
                new Body.Parts(Holes.between(pieces), outline.headings(), paragraphs, out.text(), out.wording()));
    }

    /** Keeps what would be a citation in brackets. */
    void bare(Piece.Citation citation) {
        bare.add(citation);
    }

    void node(Node node) {
        handlers.write(node, this);
    }

    /** Writes the blocks within a node. */
    void blocks(Node parent) {
        for (Node child : parent.getChildren()) {
            node(child);
        }
    }

    /** Writes the text and the inline nodes within a node. */
    void inlines(Node parent) {
        new Inlines(this).write(parent);
    }

    /** Writes something as the text of a link, where no other link may stand. */
    void asLinkText(Runnable writing) {
        boolean before = inLink;
        inLink = true;
        writing.run();
        inLink = before;
    }

    /** What is written, on its own instead of to the body. */
    PieceWriter apart(Runnable writing) {
        PieceWriter before = out;
        out = new PieceWriter();
        writing.run();
        PieceWriter written = out;
        out = before;
        return written;
    }

    /** The plain text of a node, as it stands for an image; finds nothing, since it links to nothing. */
    String alternative(Node node) {
        Findings before = findings;
        boolean nested = inAlternative;
        findings = new Findings();
        inAlternative = true;
        PieceWriter written = apart(() -> asLinkText(() -> inlines(node)));
        inAlternative = nested;
        findings = before;
        return written.textFrom(0);
    }

    void find(Rule rule, int offset, String message, String hint) {
        findings.add(rule, position(offset), message, hint);
    }

    /**
     * Notes that characters are written that the source has only once or not at all: the address of a definition at each of
     * its uses, the empty cells of a short row. A small text could become a huge body by them.
     */
    void repeat(long characters, int offset) {
        repeated += characters;
        if (repeated > REPEATED + REPEATED_PER_CHARACTER * text.length()) {
            throw new BoundedText.Exhausted(
                    offset,
                    "What is written once and shown in many places, such as the address of a link, makes this text longer"
                            + " by more than "
                            + (REPEATED + REPEATED_PER_CHARACTER * text.length())
                            + " characters.");
        }
    }

    /** Notes that a list is put there. */
    void embed(int offset) {
        embeds++;
        if (embeds > EMBEDS) {
            throw new BoundedText.Exhausted(
                    offset, "More than " + EMBEDS + " lists are put into this text by embeds such as {{timeline}}.");
        }
    }

    Position position(int offset) {
        return lines.position(offset);
    }

    /** What a node has of the source; taken from there at once, unless a quote's marks stand between its lines. */
    String source(BasedSequence chars) {
        int start = chars.getStartOffset();
        int end = chars.getEndOffset();
        return end - start == chars.length() ? text.substring(start, end) : chars.toString();
    }

    /** The attribute by which a block of text finds its own direction, in a body where some may run from right to left. */
    String direction() {
        return direction;
    }

    /** What stands before a place on its line. */
    String lineBefore(int offset) {
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
    }

    /** Whether white space stands at a place, or the end. */
    boolean isBlankAt(int offset) {
        return offset >= text.length() || Character.isWhitespace(text.charAt(offset));
    }

    /** The line that follows where a line ends, without a quote's marks; empty when no line ends there. */
    String lineAfter(int offset) {
        if (offset >= text.length() || text.charAt(offset) != '\n') {
            return "";
        }
        int end = text.indexOf('\n', offset + 1);
        return text.substring(offset + 1, end < 0 ? text.length() : end).replaceFirst("^[\\s>]+", "");
    }

    Document document() {
        return document;
    }

    PieceWriter out() {
        return out;
    }

    Anchors anchors() {
        return anchors;
    }

    Numbering numbering() {
        return numbering;
    }

    Outline outline() {
        return outline;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    HtmlPlans htmlPlans() {
        return htmlPlans;
    }

    boolean inLink() {
        return inLink;
    }

    boolean inAlternative() {
        return inAlternative;
    }

    void add(NumberedParagraph paragraph) {
        paragraphs.add(paragraph);
    }
}
