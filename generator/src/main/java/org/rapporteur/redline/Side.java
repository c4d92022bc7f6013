package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One of two texts that are compared: its blocks by their places, and what they are compared by as numbers, for speed. */
final class Side {

    /** Gives equal things the same number, in both texts. */
    static final class Numbers {
        private final Map<Object, Integer> numbers = new HashMap<>();

        private int of(Object thing) {
            return numbers.computeIfAbsent(thing, unknown -> numbers.size());
        }

        private int[] sorted(List<String> things) {
            int[] all = things.stream().mapToInt(this::of).toArray();
            Arrays.sort(all);
            return all;
        }
    }

    private final List<Block> blocks;
    private final List<Integer> says;
    private final Kind[] kinds;
    private final int[][] words;
    private final int[][] letters;

    Side(List<Block> blocks, Numbers numbers) {
        this.blocks = blocks;
        this.says = blocks.stream().map(block -> numbers.of(block.says())).toList();
        this.kinds = blocks.stream().map(Block::kind).toArray(Kind[]::new);
        this.words = blocks.stream().map(block -> numbers.sorted(block.words())).toArray(int[][]::new);
        this.letters = blocks.stream()
                .map(block -> block.kind() == Kind.HEADING ? numbers.sorted(letters(block)) : new int[0])
                .toArray(int[][]::new);
    }

    /** The pairs of letters of a heading: so short a text is known again by parts of its words. */
    private static List<String> letters(Block block) {
        String text = String.join(" ", block.words());
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    int size() {
        return blocks.size();
    }

    Block block(int place) {
        return blocks.get(place);
    }

    Kind kind(int place) {
        return kinds[place];
    }

    /** What each block says, by number. */
    List<Integer> says() {
        return says;
    }

    int says(int place) {
        return says.get(place);
    }

    /** Its words by number, sorted. */
    int[] words(int place) {
        return words[place];
    }

    /** The pairs of letters of a heading by number, sorted. */
    int[] letters(int place) {
        return letters[place];
    }

    /** A line between two parts. */
    boolean isLine(int place) {
        return blocks.get(place).isLine();
    }

    /**
     * Where the other text says what this one says here, when each says it once; -1 where there is no such place. Wherever the
     * two stand, they are the same block.
     */
    int[] twins(Side other) {
        Map<Integer, Integer> own = places();
        Map<Integer, Integer> others = other.places();
        return IntStream.range(0, size())
                .map(i -> words[i].length == 0 || own.get(says(i)) < 0 ? -1 : others.getOrDefault(says(i), -1))
                .toArray();
    }

    /** The place of what is said once; -1 for what is said again. */
    private Map<Integer, Integer> places() {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            places.merge(says(i), i, (one, again) -> -1);
        }
        return places;
    }
}
