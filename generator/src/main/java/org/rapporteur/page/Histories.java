package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.HistoryBar;
import org.rapporteur.page.view.HistoryLine;

/** How the numbers of cycles changed from year to year, as small bars. */
final class Histories {

    private static final int HEIGHT = 16;
    private static final int STEP = 8;

    private final Edition edition;
    private final PublicRecord record;
    private final PersonLines people;

    Histories(Composition page) {
        this.edition = page.edition;
        this.record = page.record;
        this.people = page.people;
    }

    /** Of summaries, the people in the lists, and contributions; a number without two years to compare is left out. */
    List<HistoryLine> of(List<Document.Cycle> cycles) {
        return Stream.of(
                        byYear(
                                "Meeting summaries",
                                cycles,
                                cycle -> edition.held(record.meetings(cycle)).size()),
                        byYear(
                                "People in the lists of meetings",
                                cycles,
                                cycle -> new Participation(record, people, record.meetings(cycle)).count()),
                        byYear(
                                "Contributions",
                                cycles,
                                cycle -> record.catalogue(cycle)
                                        .withoutComments()
                                        .size()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<HistoryLine> byYear(
            String label, List<Document.Cycle> cycles, ToIntFunction<Document.Cycle> number) {
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        cycles.forEach(cycle -> numbers.merge(cycle.year(), number.applyAsInt(cycle), Integer::sum));
        return numbers.values().stream().filter(count -> count > 0).count() < 2
                ? List.of()
                : List.of(line(label, numbers));
    }

    private static HistoryLine line(String label, SortedMap<Integer, Integer> numbers) {
        int most = Collections.max(numbers.values());
        List<HistoryBar> bars = new ArrayList<>();
        IntStream.rangeClosed(numbers.firstKey(), numbers.lastKey())
                .map(year -> numbers.getOrDefault(year, 0))
                // What is not nothing is seen.
                .map(count -> count == 0 ? 0 : Math.max(1, Math.round((float) HEIGHT * count / most)))
                .forEach(height -> bars.add(new HistoryBar(STEP * bars.size(), HEIGHT - height, height)));
        String words = numbers.entrySet().stream()
                .map(year -> year.getKey() + ": " + year.getValue())
                .collect(Collectors.joining(", "));
        return new HistoryLine(label, words, STEP * bars.size(), bars);
    }
}
