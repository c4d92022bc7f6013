package org.rapporteur.export.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.cache.Packing;
import org.rapporteur.page.DateText;

/** Every word of the record and where it stands. */
final class Terms {

    /** About what a piece may weigh: a query takes one for each of its words. */
    private static final int BYTES = 5_000;

    private static final int TITLE = 7;
    private static final int HEADING = 6;
    private static final int CONTEXT = 3;
    private static final int DATE = 3;
    private static final int MOST_OF_TEXT = 5;

    /** A text of so many words is of middle length. */
    private static final int MIDDLE = 60;

    private final Words words = new Words();
    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    private final SortedMap<String, Postings> terms = new TreeMap<>();
    private final Packing packing;

    /** @param packing takes the pieces */
    Terms(Packing packing) {
        this.packing = packing;
    }

    /** How much each word says of a unit of a page. By any thread. */
    Map<String, Integer> weights(Unit unit, SearchPage page) {
        Map<String, Integer> weights = text(words.of(unit.text()));
        if (unit.anchor().isEmpty() && unit.heading().isEmpty()) {
            page.context().ifPresent(context -> weigh(context, CONTEXT, weights));
            weigh(page.title(), TITLE, weights);
        }
        weigh(unit.heading(), HEADING, weights);
        unit.dates().forEach(date -> weigh(date + " " + DateText.words(date), DATE, weights));
        return weights;
    }

    void add(int number, Map<String, Integer> weights) {
        weights.forEach((term, weight) ->
                terms.computeIfAbsent(term, k -> new Postings()).add(number, weight));
    }

    /**
     * The more often a word stands in a text, and the shorter the text, the more the text is about it: BM25 (Robertson and
     * Zaragoza, 2009) in whole numbers, with its usual k of 1.2 and b of 0.75.
     */
    private static Map<String, Integer> text(List<String> words) {
        Map<String, Integer> weights = new HashMap<>();
        words.forEach(word -> weights.merge(word, 1, Integer::sum));
        int length = 300 + 900 * words.size() / MIDDLE;
        weights.replaceAll(
                (word, count) -> Math.min(MOST_OF_TEXT, 1 + MOST_OF_TEXT * 1000 * count / (1000 * count + length)));
        return weights;
    }

    private void weigh(String text, int weight, Map<String, Integer> weights) {
        words.of(text).forEach(word -> weights.merge(word, weight, Math::max));
    }

    Pieces postings(String folder) {
        Pieces pieces = new Pieces(folder, BYTES, packing);
        terms.forEach(
                (term, postings) -> pieces.add(term, gson.toJson(List.of(term, postings.count(), postings.text()))));
        return pieces;
    }

    /** The words alone, for the nearest of one that is not among them. */
    Pieces words(String folder) {
        Pieces pieces = new Pieces(folder, BYTES, packing);
        terms.forEach((term, postings) -> pieces.add(term, gson.toJson(List.of(term, postings.count()))));
        return pieces;
    }

    /** Likewise in the order of their endings, for a mistake in the first letters. */
    Pieces endings(String folder) {
        Pieces pieces = new Pieces(folder, BYTES, packing);
        SortedMap<String, String> endings = new TreeMap<>();
        terms.forEach((term, postings) -> endings.put(
                new StringBuilder(term).reverse().toString(), gson.toJson(List.of(term, postings.count()))));
        endings.forEach(pieces::add);
        return pieces;
    }
}
