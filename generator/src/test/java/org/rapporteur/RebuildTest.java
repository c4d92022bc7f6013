package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.PlannedFile;
import org.rapporteur.build.Request;
import org.rapporteur.build.SiteFiles;
import org.rapporteur.output.Content;
import org.rapporteur.parse.Readings;
import org.rapporteur.source.History;

/** What is made from what is known already is what is made from nothing. */
class RebuildTest {

    private static final String SITE = "every-type-of-document-has-its-page";

    @TempDir
    Path scratch;

    /** Pages are looked at while they are written, before the whole site follows: they must not differ then. */
    @Test
    void a_page_made_ahead_of_its_site_is_the_one_that_follows() throws IOException {
        Request request = request();
        Built before = Build.of(request);
        Set<String> ahead = new TreeSet<>();
        for (String file : documents(request.content())) {
            Path path = request.content().resolve(file);
            String old = Files.readString(path);
            Files.writeString(
                    path, old + "\n## More\n\n1. A [link](/index.md) and [another](#more).\n\n{{meetings}}\n");

            Optional<Build.Ahead> made = Build.ahead(request, before, file);

            Map<String, String> whole = files(Build.of(request));
            if (made.isPresent()) {
                PlannedFile page = new SiteFiles(before).page(made.get().page());
                assertThat(text(page))
                        .as(file)
                        .isEqualTo(whole.get(page.path()))
                        .contains("more");
                ahead.add(file);
            }
            Files.writeString(path, old);
        }
        assertThat(ahead).as("all but the introductions of indexes").hasSizeGreaterThan(12);
    }

    @Test
    void nothing_is_made_ahead_of_more_than_a_text() throws IOException {
        Request request = request();
        Built before = Build.of(request);
        Path file = request.content().resolve("index.md");

        Files.writeString(file, Files.readString(file).replaceFirst("title: .*", "title: Another"));

        assertThat(Build.ahead(request, before, "index.md")).isEmpty();
        assertThat(Build.ahead(request, before, "nowhere.md")).isEmpty();
        assertThat(Build.ahead(request, before, "site.yaml")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_is_edited_a_build_that_knows_the_rest_gives_what_a_clean_one_gives(long seed) throws IOException {
        Random random = new Random(seed);
        Request request = request();
        Readings known = Build.of(request).parsing().readings();
        for (int round = 0; round < 12; round++) {
            Set<String> changed = edit(request.content(), random, round);

            // Nobody may have told of a change: size and time do.
            Set<String> told = random.nextBoolean() ? changed : Set.of();
            Built again = Build.of(request, History.NONE, known.without(told));

            Built clean = Build.of(request, History.NONE, Readings.NONE);
            assertThat(findings(again)).as("round " + round + " of " + seed).isEqualTo(findings(clean));
            if (clean.report().errors() == 0) {
                assertThat(files(again)).as("round " + round + " of " + seed).isEqualTo(files(clean));
            }
            known = again.parsing().readings();
        }
    }

    /** One edit of any kind; what it touched. */
    private static Set<String> edit(Path content, Random random, int round) throws IOException {
        List<String> all = documents(content);
        String file = all.get(random.nextInt(all.size()));
        Path path = content.resolve(file);
        String text = Files.readString(path);
        switch (random.nextInt(6)) {
            case 0 -> Files.writeString(path, text + "\nMore of it, " + round + ".\n");
            case 1 -> Files.writeString(path, text.replaceFirst("\ntitle: .*", "\ntitle: Called otherwise " + round));
            case 2 -> Files.writeString(path, text.replaceFirst("\ntype: ", "\nsurprise: "));
            case 3 -> {
                Files.writeString(
                        content.resolve("site.yaml"),
                        "roles: [Convener, Role " + round + "]\n"
                                + Files.readString(content.resolve("site.yaml")).replaceAll("(?m)^roles:.*\n", ""));
                return Set.of("site.yaml");
            }
            case 4 -> {
                String other = "page-" + round + ".md";
                Files.writeString(content.resolve(other), "---\ntype: page\ntitle: Page " + round + "\n---\n\nText.\n");
                return Set.of(other);
            }
            default -> {
                String other = file.replaceFirst("[^/]+$", "moved-" + round + ".md");
                Files.move(path, content.resolve(other));
                return Set.of(file, other);
            }
        }
        return Set.of(file);
    }

    private Request request() throws IOException {
        SiteFolder site = SiteFolder.named(SITE);
        site.copyTo(scratch.resolve("site"));
        return SiteRun.request(scratch.resolve("site"), site.options());
    }

    private static List<String> documents(Path content) {
        return SiteFolder.files(content).stream()
                .filter(file -> file.endsWith(".md"))
                .toList();
    }

    private static String findings(Built built) {
        return SiteRun.findings(built.report().diagnostics(), built.lines());
    }

    private static Map<String, String> files(Built built) {
        Map<String, String> all = new TreeMap<>();
        new SiteFiles(built).byPath().forEach((path, file) -> all.put(path, text(file)));
        return all;
    }

    private static String text(PlannedFile file) {
        Content content = file.making()
                .content(trouble -> {
                    throw new AssertionError(trouble);
                })
                .orElseThrow();
        try (InputStream stream = content.open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
