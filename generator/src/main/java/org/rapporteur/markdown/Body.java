package org.rapporteur.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.cache.Packed;
import org.rapporteur.cache.Packing;
import org.rapporteur.cache.RecordCodec;

/**
 * A body as read: what is shown, and what can be pointed at. It is kept packed, since it is most of what a record is; what is
 * asked of every body stands by itself, so that nobody unpacks a text to see where its links lead.
 *
 * @param numbered how many numbered paragraphs it has
 */
public record Body(int numbered, Packed<Points> points, Packed<Parts> parts) {

    private static final RecordCodec<Points> POINTS = RecordCodec.of(Points.class);

    private static final RecordCodec<Parts> PARTS = RecordCodec.of(Parts.class);

    /** A document without a body. */
    public static final Body EMPTY =
            Body.of(new Points(List.of(), Set.of(), List.of()), new Parts(List.of(""), List.of(), List.of(), "", ""));

    private static final Pattern PARAGRAPH = Pattern.compile("p[0-9]+(-[0-9]+)?(\\.[0-9]+)?");

    /**
     * What a body points at, and what of it can be pointed at.
     *
     * @param holes its pieces that are no finished HTML
     * @param anchors every id that a fragment can lead to: headings, paragraphs, their further blocks, footnotes
     * @param bare what would be citations in brackets, and may be handles as well
     */
    public record Points(List<Piece> holes, Set<String> anchors, List<Piece.Citation> bare) {

        public Points {
            holes = List.copyOf(holes);
            anchors = Set.copyOf(anchors);
            bare = List.copyOf(bare);
        }
    }

    /**
     * What a body says.
     *
     * @param markup its HTML before, between and behind the holes
     * @param headings in their order
     * @param paragraphs the numbered ones, in their order
     * @param text all of it without markup, for summaries
     * @param wording the text with what else alters its meaning: what is struck out, raised, lowered or ticked off, where links
     *     to other sites lead, pictures, lists put in. By it a body is known again, whatever its other marks are
     */
    public record Parts(
            List<String> markup,
            List<Heading> headings,
            List<NumberedParagraph> paragraphs,
            String text,
            String wording) {

        public Parts {
            markup = List.copyOf(markup);
            headings = List.copyOf(headings);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    static Body of(Points points, Parts parts) {
        return new Body(
                parts.paragraphs().size(),
                Packed.of(POINTS, points, Packing.IN_MEMORY),
                Packed.of(PARTS, parts, Packing.IN_MEMORY));
    }

    /** Its HTML, with holes; neighbouring {@link Piece.Markup} are joined. */
    public List<Piece> pieces() {
        return Holes.filled(holes(), parts.value().markup());
    }

    /** {@link Points#holes}. */
    public List<Piece> holes() {
        return points.value().holes();
    }

    /** {@link Parts#headings}. */
    public List<Heading> headings() {
        return parts.value().headings();
    }

    /** {@link Parts#paragraphs}; their numbers are also among the {@link #holes}. */
    public List<NumberedParagraph> paragraphs() {
        return parts.value().paragraphs();
    }

    /** {@link Points#anchors}. */
    public Set<String> anchors() {
        return points.value().anchors();
    }

    /** {@link Points#bare}. */
    public List<Piece.Citation> bare() {
        return points.value().bare();
    }

    /** {@link Parts#text}. */
    public String text() {
        return parts.value().text();
    }

    /** {@link Parts#wording}. */
    public String wording() {
        return parts.value().wording();
    }

    /** The numbers of its numbered paragraphs, in their order. */
    public List<Piece.ParagraphNumber> paragraphNumbers() {
        return holes(Piece.ParagraphNumber.class);
    }

    /** The holes of one kind, in their order: the links to check, the contributions cited. */
    public <P extends Piece> List<P> holes(Class<P> kind) {
        return holes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The numbered paragraph of an anchor, or that of which the anchor's block is a part: {@code p7.2} is in 7. */
    public Optional<NumberedParagraph> paragraph(String anchor) {
        return paragraphs().stream()
                .filter(paragraph -> anchor.equals(paragraph.anchor()) || anchor.startsWith(paragraph.anchor() + "."))
                .findFirst();
    }

    /** The anchors of the numbered paragraphs and of their further blocks, by anchor: {@code p7}, {@code p7.2}. */
    public SortedSet<String> paragraphAnchors() {
        return anchors().stream()
                .filter(anchor -> PARAGRAPH.matcher(anchor).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
