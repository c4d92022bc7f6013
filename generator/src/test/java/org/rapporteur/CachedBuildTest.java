package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.util.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Request;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.Digested;
import org.rapporteur.cache.RecordCodec;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.output.Published;

/** A build that knows what builds before found out writes what a clean one writes. */
class CachedBuildTest {

    private static final String GENERATOR = "Rapporteur test";

    @TempDir
    Path scratch;

    @Test
    void whatever_is_edited_a_site_built_with_a_cache_is_the_one_built_without() throws IOException {
        Request request = ofEveryType();
        RandomEdits edits =
                new RandomEdits(request.content(), request.templates().orElseThrow(), 1);
        while (edits.areLeft()) {
            RandomEdits.Edit edit = edits.next();

            Run cached = run(request, "cached", cache());
            Run clean = run(request, "clean", Cache.NONE);

            assertThat(cached.findings()).as(edit.words()).isEqualTo(clean.findings());
            if (clean.published().isPresent()) {
                assertThat(files(scratch.resolve("cached")))
                        .as(edit.words())
                        .isEqualTo(files(scratch.resolve("clean")));
                FileUtils.delete(scratch.resolve("clean").toFile(), FileUtils.RECURSIVE);
            } else {
                edits.takeBack();
            }
        }
    }

    /** What is one setting and what are two is not told by how they are written one after the other. */
    @Test
    void roles_that_look_alike_are_told_from_each_other() throws IOException {
        Request request = ofEveryType();
        Path site = request.content().resolve("site.yaml");
        String rest = Files.readString(site);
        Files.writeString(
                request.content().resolve("bpf/spam/2017/meetings/03.md"),
                "---\ntype: meeting\ntitle: Another\ndate: 2017-05-01\nfacilitators: [Ann Bee (Chair)]\n---\n");
        for (String roles : List.of("[Chair, Member]", "[\"Chair, Member\"]")) {
            Files.writeString(site, rest + "roles: " + roles + "\n");
            run(request, "cached", cache());
            run(request, "clean" + roles.length(), Cache.NONE);

            assertThat(files(scratch.resolve("cached"))).isEqualTo(files(scratch.resolve("clean" + roles.length())));
        }
    }

    @Test
    void a_damaged_cache_changes_nothing() throws IOException {
        Random random = new Random(5);
        Request request = ofEveryType();
        run(request, "site", cache());
        Map<String, String> site = files(scratch.resolve("site"));
        for (int round = 0; round < 10; round++) {
            for (String file : SiteFolder.files(scratch.resolve("cache"))) {
                Path path = scratch.resolve("cache").resolve(file);
                byte[] bytes = Files.readAllBytes(path);
                bytes[random.nextInt(bytes.length)] ^= 1;
                Files.write(path, bytes);
            }

            run(request, "site", cache());

            assertThat(files(scratch.resolve("site"))).isEqualTo(site);
        }
    }

    @Test
    void pages_that_were_changed_by_hand_are_made_again() throws IOException {
        Request request = ofEveryType();
        run(request, "site", cache());
        Map<String, String> site = files(scratch.resolve("site"));
        Files.writeString(scratch.resolve("site/index.html"), "By hand.");
        Files.delete(scratch.resolve("site/404.html"));

        run(request, "site", cache());

        assertThat(files(scratch.resolve("site"))).isEqualTo(site);
    }

    static Stream<Class<?>> views() {
        return new ClassFileImporter()
                .importPackages("org.rapporteur.page.view").stream()
                        .map(JavaClass::reflect)
                        .filter(Class::isRecord);
    }

    @ParameterizedTest
    @MethodSource("views")
    void whatever_a_page_shows_it_can_be_known_again(Class<?> view) {
        assertThatCode(() -> RecordCodec.of(view)).doesNotThrowAnyException();
    }

    @Test
    void a_page_that_was_published_with_a_name_is_not_any_more_when_the_name_is_withheld() throws IOException {
        Request request = ofEveryType();
        Files.writeString(request.templates().orElseThrow().resolve("404.ftlh"), "<p>Zenobia Quist</p>\n");
        assertThat(rules(request)).doesNotContain(Rule.NAME_WITHHELD);

        Files.writeString(request.content().resolve("people.yaml"), "- name: Zenobia Quist\n  withheld: true\n");

        assertThat(rules(request)).contains(Rule.NAME_WITHHELD);
    }

    /** Of a check that knows what the checks before it found out. */
    private List<Rule> rules(Request request) throws IOException {
        try (Cache cache = cache()) {
            Report report = new Generation(Build.of(request, cache, Progress.UNSEEN), GENERATOR)
                    .with(cache)
                    .check()
                    .report();
            cache.save();
            return report.diagnostics().stream().map(Diagnostic::rule).toList();
        }
    }

    @Test
    void a_page_that_must_not_be_published_is_told_by_every_check() throws IOException {
        Request request = ofEveryType();
        Files.writeString(request.content().resolve("people.yaml"), "- name: Zenobia Quist\n  withheld: true\n");
        Files.writeString(request.templates().orElseThrow().resolve("404.ftlh"), "<p>Zenobia Quist</p>\n");
        for (int round = 0; round < 2; round++) {
            assertThat(rules(request)).as("round " + round).contains(Rule.NAME_WITHHELD);
        }
    }

    /** What came of a build. */
    private record Run(String findings, Optional<Published> published) {}

    private Run run(Request request, String folder, Cache opened) throws IOException {
        try (Cache cache = opened) {
            Built built = Build.of(request, cache, Progress.UNSEEN);
            Generation.Outcome outcome =
                    new Generation(built, GENERATOR).with(cache).into(scratch.resolve(folder), false);
            cache.save();
            return new Run(SiteRun.findings(outcome.report().diagnostics(), built.lines()), outcome.published());
        }
    }

    private Cache cache() {
        return Cache.in(scratch.resolve("cache"), Digested.of(GENERATOR.getBytes(StandardCharsets.UTF_8)))
                .takingPacked();
    }

    private Request ofEveryType() throws IOException {
        SiteFolder site = SiteFolder.named("every-type-of-document-has-its-page");
        site.copyTo(scratch.resolve("source"));
        Path templates = Files.createDirectories(scratch.resolve("source/templates"));
        return SiteRun.request(scratch.resolve("source"), site.options()).with(Optional.of(templates));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String file : SiteFolder.files(folder)) {
            all.put(file, Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1));
        }
        return all;
    }
}
