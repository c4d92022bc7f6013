package org.rapporteur.redline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed between two texts alone, to stand beside other texts: without headings, ids and links to the changes.
 *
 * @param html empty when nothing changed
 * @param paragraphs the numbers, as they are printed, of the numbered paragraphs that it shows, in either text
 */
public record Extract(String html, Set<String> paragraphs) {

    public Extract {
        paragraphs = Set.copyOf(paragraphs);
    }

    /**
     * Compares two texts.
     *
     * @param before as {@link Redline#of}
     * @param paragraph the number, as it is printed, of the one that is wanted; where that did not change, all are
     */
    public static Extract of(String before, String after, Optional<String> paragraph) {
        Words words = new Words();
        List<Step> changed = Alignment.of(BlockReader.read(before, words), BlockReader.read(after, words)).stream()
                .filter(step -> !step.manners().isEmpty() || step.isMovedAway() && !step.goesOn())
                .toList();
        List<Step> wanted = changed.stream()
                .filter(step ->
                        paragraph.filter(paragraphs(step).toList()::contains).isPresent())
                .toList();
        List<Step> shown = wanted.isEmpty() ? changed : wanted;
        return new Extract(
                RedlineWriter.alone().write(shown).html(),
                shown.stream().flatMap(Extract::paragraphs).collect(Collectors.toSet()));
    }

    private static Stream<String> paragraphs(Step step) {
        return Stream.concat(step.before().stream(), step.after().stream())
                .map(Block::paragraph)
                .filter(number -> !number.isEmpty());
    }
}
