package org.rapporteur.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the site consists of, as {@code manifest.json} at its top says it. Also the mark of ownership: a folder that has
 * it is Rapporteur's. It does not list itself, and holds no clock, so that one site has one manifest.
 *
 * @param generator name and version of what wrote the site
 * @param facts what else identifies the site, by name: its commit, for one
 * @param files every file, sorted by path
 */
record Manifest(String generator, SortedMap<String, String> facts, List<Entry> files) {

    static final String NAME = "manifest.json";

    private static final String SCHEMA = "rapporteur-manifest/1";

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .setStrictness(Strictness.STRICT)
            .create();

    /**
     * One file of the site.
     *
     * @param size in bytes
     * @param sha256 of its bytes
     */
    record Entry(String path, long size, Sha256 sha256) {}

    private record Line(String path, long size, String sha256) {

        static Line of(Entry entry) {
            return new Line(entry.path, entry.size, entry.sha256.toString());
        }

        Entry entry() {
            return new Entry(path, size, Sha256.of(sha256));
        }
    }

    private record Document(String schema, String generator, Map<String, String> facts, List<Line> files) {}

    static Manifest of(String generator, Map<String, String> facts, Collection<Entry> sorted) {
        return new Manifest(generator, Collections.unmodifiableSortedMap(new TreeMap<>(facts)), List.copyOf(sorted));
    }

    /** This manifest for these files, which are sorted by path. */
    Manifest with(Collection<Entry> others) {
        return new Manifest(generator, facts, List.copyOf(others));
    }

    /** One line for each file, so that a diff of two sites can be read. */
    Content json() {
        String head = """
                {
                  "schema": %s,
                  "generator": %s,
                  "facts": %s,
                  "files": [""".formatted(GSON.toJson(SCHEMA), GSON.toJson(generator), GSON.toJson(facts));
        return Content.pieces(() -> Stream.concat(Stream.concat(Stream.of(head), lines()), Stream.of("]\n}\n")));
    }

    private Stream<String> lines() {
        return IntStream.range(0, files.size())
                .mapToObj(number -> (number == 0 ? "\n    " : ",\n    ")
                        + GSON.toJson(Line.of(files.get(number)))
                        + (number == files.size() - 1 ? "\n  " : ""));
    }

    /**
     * Reads what {@link #json()} wrote.
     *
     * @throws IllegalArgumentException saying what is wrong with it: not JSON, not ours, or a path that leaves the folder
     */
    static Manifest parse(byte[] json) {
        Document document = document(new String(json, StandardCharsets.UTF_8));
        if (document == null || !SCHEMA.equals(document.schema)) {
            throw new IllegalArgumentException("its \"schema\" is not \"" + SCHEMA + "\"");
        }
        if (document.generator == null || document.facts == null || document.files == null) {
            throw new IllegalArgumentException("it has no \"generator\", \"facts\" or \"files\"");
        }
        if (document.facts.containsValue(null)) {
            throw new IllegalArgumentException("one of its \"facts\" says nothing");
        }
        document.files.forEach(Manifest::check);
        Set<String> paths = new HashSet<>();
        document.files.stream()
                .map(Line::path)
                .filter(path -> !paths.add(path))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("it has \"" + twice + "\" twice");
                });
        return of(
                document.generator,
                document.facts,
                document.files.stream().map(Line::entry).toList());
    }

    private static Document document(String json) {
        try {
            return GSON.fromJson(json, Document.class);
        } catch (JsonParseException malformed) {
            throw new IllegalArgumentException("it is not JSON of the right form", malformed);
        }
    }

    private static void check(Line entry) {
        if (entry == null || entry.path == null || entry.sha256 == null) {
            throw new IllegalArgumentException("a file in it has no \"path\" or \"sha256\"");
        }
        if (!DIGEST.matcher(entry.sha256).matches() || entry.size < 0) {
            throw new IllegalArgumentException("a file in it has no right \"size\" or \"sha256\"");
        }
        OutputPath.require(entry.path);
    }
}
