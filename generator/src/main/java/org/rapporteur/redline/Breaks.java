package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Paragraphs that were split in two, or joined, with all their words as they were: that is one change, of no word. Where a word
 * changed as well, the words are told as ever.
 */
final class Breaks {

    private Breaks() {}

    /** The same steps, with two that are one such change as what they are. */
    static List<Step> told(List<Step> steps) {
        List<Step> told = new ArrayList<>(steps);
        // From the end, so that what is left out moves nothing that is still to be looked at.
        for (int i = told.size() - 1; i >= 0; i--) {
            int besideNow = next(told, i, step -> step.after().isPresent());
            int besideThen = next(told, i, Breaks::stoodHere);
            if (besideNow > 0 && isBreak(told.get(i), told.get(besideNow), 1)) {
                split(told, i, besideNow);
            } else if (besideThen > 0 && isBreak(told.get(i), told.get(besideThen), 2)) {
                join(told, i, besideThen);
            }
        }
        return told;
    }

    private static int next(List<Step> steps, int place, Predicate<Step> wanted) {
        return IntStream.range(place + 1, steps.size())
                .filter(i -> wanted.test(steps.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean stoodHere(Step step) {
        return step.before().isPresent() && (!step.moved() || step.isMovedAway());
    }

    /** Whether two steps, of three blocks in all, say the same words before and after. */
    private static boolean isBreak(Step first, Step second, int blocksBefore) {
        List<Block> before = blocks(first.before(), second.before());
        List<Block> after = blocks(first.after(), second.after());
        return !first.moved()
                && !second.moved()
                && before.size() == blocksBefore
                && after.size() == 3 - blocksBefore
                && isText(before)
                && isText(after)
                && words(before).equals(words(after));
    }

    private static void split(List<Step> steps, int i, int j) {
        String number = Stream.of(steps.get(i), steps.get(j))
                .flatMap(step -> step.before().stream())
                .map(Block::number)
                .findFirst()
                .orElse("");
        steps.set(i, step(number, steps.get(i).after().orElseThrow(), List.of(Manner.SPLIT)));
        steps.set(j, step("", steps.get(j).after().orElseThrow(), List.of()));
    }

    private static void join(List<Step> steps, int i, int j) {
        String number = steps.get(i).before().map(Block::number).orElse("");
        boolean first = steps.get(i).after().isPresent();
        Block after = steps.get(first ? i : j).after().orElseThrow();
        steps.set(first ? i : j, step(number, after, List.of(Manner.JOINED)));
        steps.remove(first ? j : i);
    }

    private static List<Block> blocks(Optional<Block> first, Optional<Block> second) {
        return Stream.of(first, second).flatMap(Optional::stream).toList();
    }

    private static boolean isText(List<Block> blocks) {
        return blocks.stream()
                .allMatch(block -> block.element().matches("p|li")
                        && block.cells().stream()
                                .anyMatch(cell -> !cell.tokens().isEmpty()));
    }

    /** All but the blanks, of which one is lost or gained where they break. */
    private static List<Token> words(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.cells().stream())
                .flatMap(cell -> cell.tokens().stream())
                .filter(token -> !token.says().isBlank())
                .toList();
    }

    /** A block whose words stayed, whatever its number was. */
    private static Step step(String number, Block after, List<Manner> manners) {
        Block before =
                new Block(after.element(), after.dir(), after.within(), number, after.paragraph(), after.cells());
        return new Step(Optional.of(before), Optional.of(after), false, false, manners);
    }
}
