package org.rapporteur.export.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.cache.Packing;
import org.rapporteur.model.Person;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** Who is listed: by each word of their names, to complete what is typed, and by address, with the pages where they stand. */
final class PeopleFiles {

    private static final int BYTES = 5_000;

    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    private final Names names;
    private final List<Person> people;
    private final Map<SitePath, SearchIndex.PageNumbers> numbers;
    private final Packing packing;

    /** @param packing takes the pieces */
    PeopleFiles(PublicRecord record, Map<SitePath, SearchIndex.PageNumbers> numbers, Packing packing) {
        this.names = new Names(record);
        this.numbers = numbers;
        this.packing = packing;
        this.people = record.people().all().stream()
                .filter(Person::listed)
                .sorted(Comparator.comparing(Person::slug))
                .toList();
    }

    Pieces names(String folder) {
        Words words = new Words();
        Map<String, List<Person>> byWord = new TreeMap<>();
        for (Person person : people) {
            Stream.concat(Stream.of(person.name()), person.spellings().stream())
                    .flatMap(name -> words.of(name).stream())
                    .distinct()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(person));
        }
        Pieces pieces = new Pieces(folder, BYTES, packing);
        byWord.forEach((word, those) ->
                those.forEach(person -> pieces.add(word, gson.toJson(List.of(word, person.name(), person.slug())))));
        return pieces;
    }

    Pieces people(String folder) {
        Pieces pieces = new Pieces(folder, BYTES, packing);
        people.forEach(
                person -> pieces.add(person.slug(), gson.toJson(List.of(person.slug(), person.name(), pages(person)))));
        return pieces;
    }

    /** For each page the distances of its number and of its first unit from those of the last, and how many units it has. */
    private String pages(Person person) {
        Numbers text = new Numbers();
        int page = 0;
        int unit = 0;
        for (SearchIndex.PageNumbers each : (Iterable<SearchIndex.PageNumbers>) names.pages(person)
                .filter(numbers::containsKey)
                .map(numbers::get)
                .sorted(Comparator.comparing(SearchIndex.PageNumbers::page))::iterator) {
            text.add(each.page() - page).add(each.first() - unit).add(each.units());
            page = each.page();
            unit = each.first();
        }
        return text.toString();
    }
}
