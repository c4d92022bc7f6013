package org.rapporteur;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The pieces of a published search index, read as the script reads them. */
record SearchPieces(Path site) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    JsonObject directory() {
        return read("index").getAsJsonObject();
    }

    /** The addresses of the units that have all of the words, as the index spells them. */
    Set<String> with(String... words) {
        Set<Integer> units = new HashSet<>(units(words[0]));
        for (String word : words) {
            units.retainAll(units(word));
        }
        Set<String> addresses = new TreeSet<>();
        units.forEach(unit -> addresses.add(address(unit)));
        return addresses;
    }

    private Set<Integer> units(String word) {
        Set<Integer> units = new HashSet<>();
        for (JsonElement entry : piece("terms", word)) {
            if (entry.getAsJsonArray().get(0).getAsString().equals(word)) {
                int unit = 0;
                for (int each : numbers(entry.getAsJsonArray().get(2).getAsString())) {
                    unit += each >>> 3;
                    units.add(unit);
                }
            }
        }
        return units;
    }

    /** The piece of a list that has a key, if any has. */
    JsonArray piece(String list, String key) {
        List<String> starts = starts(list);
        int number = 0;
        while (number + 1 < starts.size() && starts.get(number + 1).compareTo(key) <= 0) {
            number++;
        }
        return read(list + "/" + number).getAsJsonArray();
    }

    /** All entries of a list. */
    List<JsonArray> all(String list) {
        List<JsonArray> entries = new ArrayList<>();
        for (int number = 0; number < starts(list).size(); number++) {
            read(list + "/" + number).getAsJsonArray().forEach(entry -> entries.add(entry.getAsJsonArray()));
        }
        return entries;
    }

    private List<String> starts(String list) {
        return List.of(directory().get(list).getAsString().split(" ", -1));
    }

    /** Where a unit is: {@code bpf/spam/2017/meetings/01/#p4}. */
    private String address(int unit) {
        int size = directory().get("perText").getAsInt();
        JsonArray piece = read("text/" + unit / size).getAsJsonArray();
        String anchor = piece.get(1)
                .getAsJsonArray()
                .get(unit % size)
                .getAsJsonArray()
                .get(0)
                .getAsString();
        String page = StreamSupport.stream(piece.get(0).getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsJsonArray)
                .filter(head -> head.get(0).getAsInt() <= unit)
                .reduce((first, second) -> second)
                .orElseThrow()
                .get(1)
                .getAsString();
        return page + (anchor.isEmpty() ? "" : "#" + anchor);
    }

    /** What the results call a page. */
    String kind(String page) {
        int perPages = directory().get("perPages").getAsInt();
        int pages = directory().get("pages").getAsInt();
        return IntStream.range(0, (pages + perPages - 1) / perPages)
                .mapToObj(number -> read("pages/" + number).getAsJsonArray())
                .flatMap(piece -> StreamSupport.stream(piece.spliterator(), false))
                .map(JsonElement::getAsJsonArray)
                .filter(head -> head.get(1).getAsString().equals(page))
                .map(head -> directory().getAsJsonArray("kinds").get(head.get(5).getAsInt()))
                .map(kind -> kind.getAsJsonArray().get(2).getAsString())
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        int number = 0;
        int shift = 0;
        for (char letter : text.toCharArray()) {
            int bits = LETTERS.indexOf(letter);
            number |= (bits & 31) << shift;
            shift += 5;
            if (bits < 32) {
                numbers.add(number);
                number = 0;
                shift = 0;
            }
        }
        return numbers;
    }

    private JsonElement read(String piece) {
        return JsonParser.parseString(SiteFolder.read(site.resolve("search/" + piece + ".json")));
    }
}
