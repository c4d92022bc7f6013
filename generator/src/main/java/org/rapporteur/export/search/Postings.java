package org.rapporteur.export.search;

import java.util.Arrays;

/** Where a word stands: units in ascending order, each with a weight of 1 to 7. Packed, since there are millions. */
final class Postings {

    /** Of a word that stands in more units, only the weightiest are said: the script looks at the texts for the others. */
    private static final int MOST = 1200;

    private static final int WEIGHTS = 8;

    private int[] packed = new int[2];
    private int count;

    /** @param unit greater than the last */
    void add(int unit, int weight) {
        if (count == packed.length) {
            packed = Arrays.copyOf(packed, count * 2);
        }
        packed[count] = unit * WEIGHTS + weight;
        count++;
    }

    int count() {
        return count;
    }

    /** The units as distances, each with its weight in the lowest three bits. */
    String text() {
        Numbers numbers = new Numbers();
        int last = 0;
        for (int posting : count > MOST ? weightiest() : Arrays.copyOf(packed, count)) {
            int unit = posting / WEIGHTS;
            numbers.add((unit - last) * WEIGHTS + posting % WEIGHTS);
            last = unit;
        }
        return numbers.toString();
    }

    /** All that weigh more than the least that is taken, and of those that weigh just that, every so many. */
    private int[] weightiest() {
        int[] ofWeight = new int[WEIGHTS];
        for (int i = 0; i < count; i++) {
            ofWeight[packed[i] % WEIGHTS]++;
        }
        int least = WEIGHTS - 1;
        int above = 0;
        while (above + ofWeight[least] < MOST) {
            above += ofWeight[least];
            least--;
        }
        return chosen(least, MOST - above, ofWeight[least]);
    }

    private int[] chosen(int least, int wanted, int there) {
        int[] chosen = new int[MOST];
        int size = 0;
        int seen = 0;
        for (int i = 0; i < count; i++) {
            int weight = packed[i] % WEIGHTS;
            boolean take = weight > least;
            if (weight == least) {
                take = (long) (seen + 1) * wanted / there > (long) seen * wanted / there;
                seen++;
            }
            if (take) {
                chosen[size++] = packed[i];
            }
        }
        return chosen;
    }
}
