package org.rapporteur.redline;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One text with all that changed since another one: what is new in {@code ins}, what is gone in {@code del}.
 *
 * @param html of the whole, safe and well-formed as the two texts are; each changed block has a link to itself,
 *     {@code #change-3}
 * @param changes in their order
 * @param renumbered how many numbered paragraphs have another number now; that alone is no change
 * @param headings of the new text
 */
public record Redline(String html, List<Change> changes, int renumbered, List<Heading> headings) {

    /**
     * A block that changed.
     *
     * @param number counted from 1
     * @param manners what became of it: one or more, as of a paragraph that moved and changed
     * @param along what moved with a heading, block by block; empty for all that is no section
     * @param excerpt how it begins, as plain text
     */
    public record Change(int number, List<Manner> manners, Kind kind, List<Kind> along, String excerpt) {

        public Change {
            manners = List.copyOf(manners);
            along = List.copyOf(along);
        }

        /** “moved and changed”. */
        public String word() {
            return manners.stream().map(Manner::word).collect(Collectors.joining(" and "));
        }

        /** “section, with 3 paragraphs”. */
        public String what() {
            return kind.word() + (along.isEmpty() ? "" : ", with " + Kind.counted(along));
        }

        /** Its anchor: {@code change-3}. */
        public String id() {
            return "change-" + number;
        }
    }

    /**
     * @param level from 1 to 6
     * @param id its anchor
     */
    public record Heading(int level, String text, String id) {}

    public Redline {
        changes = List.copyOf(changes);
        headings = List.copyOf(headings);
    }

    /** What changed in a line of plain text: inline HTML. */
    public static String line(String before, String after) {
        Words words = new Words();
        return RedlineWriter.alone().line(words.of(before, List.of()), words.of(after, List.of()));
    }

    /**
     * Compares two texts.
     *
     * @param before HTML of a body, well-formed, without ids
     * @param after likewise
     */
    public static Redline of(String before, String after) {
        Words words = new Words();
        return RedlineWriter.linked()
                .write(Alignment.of(BlockReader.read(before, words), BlockReader.read(after, words)));
    }
}
