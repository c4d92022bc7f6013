package org.rapporteur.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Request;

/** The site of the repository's own content as a folder, and its pages by kind. */
record RealSite(Path folder) {

    static final String BASE = "/outputs/";

    private static final Pattern KIND = Pattern.compile("<body class=\"kind-([\\w-]+)");

    /** Tiny sites with pages of the kinds that the real content has none of; they stand below {@code beside/}. */
    private static final List<String> BESIDE =
            List.of("every-key-is-read", "an-address-that-is-gone-says-why", "an-alias-redirects-to-its-document");

    /** Builds it, for a base URL that has a path; {@code -Drapporteur.site=folder} takes one that is built already. */
    static RealSite in(Path scratch) throws IOException {
        Optional<String> ready = Optional.ofNullable(System.getProperty("rapporteur.site"));
        return ready.isPresent() ? new RealSite(Path.of(ready.get())) : built(scratch.resolve("site"));
    }

    private static RealSite built(Path folder) throws IOException {
        build(Path.of(".."), folder);
        for (String site : BESIDE) {
            build(Path.of("src/test/sites", site), folder.resolve("beside").resolve(site));
        }
        return new RealSite(folder);
    }

    private static void build(Path project, Path folder) throws IOException {
        Built built = Build.of(new Request(
                project.resolve("content"),
                "content",
                Optional.of(Path.of("../templates")),
                Optional.of(URI.create("https://site.example" + BASE)),
                false,
                Optional.empty()));
        Generation.Outcome outcome = new Generation(built, "Rapporteur test").into(folder, false);
        if (outcome.published().isEmpty()) {
            throw new IllegalStateException("no site: " + outcome.report().diagnostics());
        }
    }

    /** Of every kind the longest page, and where another has the longest tables, that too. */
    List<String> pagesOfEveryKind() {
        Comparator<Path> length = Comparator.comparingLong(page -> read(page).length());
        Comparator<Path> rows = Comparator.comparingLong(page -> read(page).split("<tr>", -1).length);
        return kinds().values().stream()
                .flatMap(pages -> Stream.of(length, rows.thenComparing(length))
                        .map(measure -> pages.stream().max(measure).orElseThrow()))
                .map(this::address)
                .distinct()
                .toList();
    }

    /** The files of the pages by kind: {@code meeting}, {@code person}. */
    private Map<String, List<Path>> kinds() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .collect(Collectors.groupingBy(RealSite::kind, TreeMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of all pages of a kind, below the base URL: {@code /people/}. */
    List<String> pages(String kind) {
        return kinds().getOrDefault(kind, List.of()).stream().map(this::address).toList();
    }

    private static String kind(Path page) {
        Matcher matcher = KIND.matcher(read(page));
        return matcher.find() ? matcher.group(1) : "none";
    }

    private String address(Path file) {
        return "/" + folder.relativize(file).toString().replace('\\', '/').replaceFirst("(^|/)index\\.html$", "$1");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
