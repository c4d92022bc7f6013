package org.rapporteur.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
    private static final List<String> BESIDE = List.of(
            "every-key-is-read",
            "an-address-that-is-gone-says-why",
            "an-alias-redirects-to-its-document",
            "what-changed-between-versions-is-shown");

    /** Another is the real site itself as it would have been a week before the meeting of 2017: with dates to come. */
    static final String IN_2017 = "/beside/2017/";

    /** Builds it, for a base URL that has a path; {@code -Drapporteur.site=folder} takes one that is built already. */
    static RealSite in(Path scratch) throws IOException {
        Optional<String> ready = Optional.ofNullable(System.getProperty("rapporteur.site"));
        return ready.isPresent() ? new RealSite(Path.of(ready.get())) : built(scratch.resolve("site"));
    }

    private static RealSite built(Path folder) throws IOException {
        build(Path.of(".."), folder, Optional.empty());
        build(Path.of(".."), folder.resolve("beside/2017"), Optional.of(Instant.parse("2017-09-10T00:00:00Z")));
        for (String site : BESIDE) {
            build(Path.of("src/test/sites", site), folder.resolve("beside").resolve(site), Optional.empty());
        }
        return new RealSite(folder);
    }

    private static void build(Path project, Path folder, Optional<Instant> now) throws IOException {
        Built built = Build.of(new Request(
                project.resolve("content"),
                "content",
                Optional.of(Path.of("../templates")),
                Optional.of(URI.create("https://site.example" + BASE)),
                false,
                now));
        Generation.Outcome outcome = new Generation(built, "Rapporteur test").into(folder, false);
        if (outcome.published().isEmpty()) {
            throw new IllegalStateException("no site: " + outcome.report().diagnostics());
        }
    }

    /** The home page; of every kind the longest page, and where another has the longest tables, that too. */
    List<String> pagesOfEveryKind() {
        Comparator<Path> length = Comparator.comparingLong(page -> read(page).length());
        Comparator<Path> rows = Comparator.comparingLong(page -> read(page).split("<tr>", -1).length);
        Stream<String> most = kinds().values().stream()
                .flatMap(pages -> Stream.of(length, rows.thenComparing(length))
                        .flatMap(measure -> pages.stream().filter(RealSite::stays).max(measure).stream()))
                .map(this::address);
        return Stream.concat(Stream.of("/", IN_2017), most).distinct().toList();
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

    /** A page that sends its reader on at once is not looked at by anybody. */
    private static boolean stays(Path page) {
        return !read(page).contains("http-equiv=\"refresh\"");
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
