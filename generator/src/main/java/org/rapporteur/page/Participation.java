package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.RegionalGroups;
import org.rapporteur.page.view.CountLine;

/**
 * Who took part in meetings, and how many of whom. Every count is of the same people, so that all of them add up to the
 * same number: of whom it is not known, or must not be said, it is said that it is not stated.
 */
final class Participation {

    static final String NOT_STATED = "Not stated";

    private final PublicRecord record;
    private final PersonLines people;
    private final List<List<PersonMention>> participants;

    Participation(PublicRecord record, PersonLines people, List<Document.Meeting> meetings) {
        this.record = record;
        this.people = people;
        // Without a list, the facilitators alone would seem to be all who came.
        this.participants = participants(
                meetings.stream().filter(meeting -> !lists(meeting).isEmpty()).toList());
    }

    private List<Document.Participants> lists(Document.Meeting meeting) {
        return record.tree().below(meeting.page(), Document.Participants.class);
    }

    /** Everybody, each once, with every entry that is theirs. */
    private List<List<PersonMention>> participants(List<Document.Meeting> meetings) {
        Map<String, List<PersonMention>> byPerson = new LinkedHashMap<>();
        for (Document.Meeting meeting : meetings) {
            Stream.concat(
                            lists(meeting).stream()
                                    .flatMap(list -> list.participants().stream())
                                    .filter(PersonMention::tookPart),
                            meeting.facilitators().stream())
                    .forEach(mention -> record.people()
                            .find(mention)
                            .ifPresent(person -> byPerson.computeIfAbsent(person.slug(), k -> new ArrayList<>())
                                    .add(mention)));
        }
        return List.copyOf(byPerson.values());
    }

    int count() {
        return participants.size();
    }

    List<CountLine> byGroup() {
        return counts(
                mention -> people.group(mention).map(group -> Labels.of(group).text()));
    }

    List<CountLine> byCountry() {
        return counts(people::country);
    }

    /** Of a country that is in no group, that is said. */
    List<CountLine> byRegion() {
        return counts(mention ->
                people.countryCode(mention).map(code -> RegionalGroups.of(code).orElse("In no regional group")));
    }

    /** The first entry that says it counts. */
    private List<CountLine> counts(Function<PersonMention, Optional<String>> label) {
        return counts(participants.stream()
                .map(entries -> entries.stream()
                        .flatMap(entry -> label.apply(entry).stream())
                        .findFirst())
                .toList());
    }

    /** How many of each, the most first; those of whom it is not known last. None when it is known of nobody. */
    static List<CountLine> counts(List<Optional<String>> labels) {
        Map<String, Integer> counts = new TreeMap<>();
        labels.forEach(label -> counts.merge(label.orElse(NOT_STATED), 1, Integer::sum));
        if (counts.keySet().stream().allMatch(NOT_STATED::equals)) {
            return List.of();
        }
        List<CountLine> lines = new ArrayList<>();
        counts.forEach((name, count) -> lines.add(new CountLine(name, count)));
        lines.sort(Comparator.<CountLine, Boolean>comparing(line -> line.label().equals(NOT_STATED))
                .thenComparing(line -> -line.count())
                .thenComparing(CountLine::label));
        return lines;
    }
}
