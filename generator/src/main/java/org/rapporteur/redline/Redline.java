package org.rapporteur.redline;

import java.util.List;

/**
 * One text with all that changed since another one: what is new in {@code ins}, what is gone in {@code del}.
 *
 * @param html of the whole, safe and well-formed as the two texts are; each changed block has a link to itself,
 *     {@code #change-3}
 * @param changes in their order
 * @param headings of the new text
 */
public record Redline(String html, List<Change> changes, List<Heading> headings) {

    /**
     * A block that changed.
     *
     * @param number counted from 1
     * @param excerpt how it begins, as plain text
     */
    public record Change(int number, Manner manner, Kind kind, String excerpt) {

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

    /**
     * Compares two texts.
     *
     * @param before HTML of a body, well-formed, without ids
     * @param after likewise
     */
    public static Redline of(String before, String after) {
        return RedlineWriter.linked().write(Alignment.of(BlockReader.read(before), BlockReader.read(after)));
    }
}
