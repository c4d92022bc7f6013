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
import org.rapporteur.build.Progress;
import org.rapporteur.build.ReadSite;
import org.rapporteur.build.Request;
import org.rapporteur.build.SiteFiles;
import org.rapporteur.cache.Cache;
import org.rapporteur.model.SitePath;
import org.rapporteur.output.Content;
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

    @Test
    void whatever_is_edited_a_build_that_knows_the_rest_gives_what_a_clean_one_gives() throws IOException {
        Path templates = scratch.resolve("templates");
        Request request = request().with(Optional.of(templates));
        RandomEdits edits = new RandomEdits(request.content(), templates, 2);
        Random random = new Random(2);
        ReadSite last = read(request);
        Built whole = last.checked(Progress.UNSEEN);
        while (edits.areLeft()) {
            RandomEdits.Edit edit = edits.next();

            // Nobody may have told of a change: size and time do.
            Set<String> told = random.nextBoolean() ? edit.touched() : Set.of();
            last = Build.again(last, request, History.NONE, told);
            Built again = last.checked(Progress.UNSEEN);

            Built clean = read(request).checked(Progress.UNSEEN);
            assertThat(findings(again)).as(edit.words()).isEqualTo(findings(clean));
            if (clean.report().errors() == 0) {
                Map<String, String> site = files(clean);
                assertThat(files(again)).as(edit.words()).isEqualTo(site);
                if (edit.touched().isEmpty()) {
                    assertThat(files(whole.under(clean.theme())))
                            .as(edit.words())
                            .isEqualTo(site);
                }
                whole = again;
            } else {
                edits.takeBack();
            }
        }
    }

    /** Who is who takes longest of all to find out. */
    @Test
    void nobody_is_looked_for_again_when_the_site_has_another_title() throws IOException {
        Request request = request();
        ReadSite before = read(request);
        Path file = request.content().resolve("site.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("title: .*", "title: Another"));

        ReadSite again = Build.again(before, request, History.NONE, Set.of("site.yaml"));

        assertThat(again.record().site().title()).isEqualTo("Another");
        assertThat(again.record().people()).isSameAs(before.record().people());
    }

    @Test
    void people_are_sorted_anew_when_the_site_has_other_particles() throws IOException {
        Request request = request();
        Path list = request.content().resolve("bpf/spam/2017/meetings/02/participants.md");
        Files.writeString(list, Files.readString(list).replace("Mary Major", "Mary van Major"));
        ReadSite before = read(request);
        Path file = request.content().resolve("site.yaml");
        Files.writeString(file, Files.readString(file) + "\nparticles: keep\n");

        ReadSite again = Build.again(before, request, History.NONE, Set.of("site.yaml"));

        String index = "people/index.html";
        assertThat(files(again.checked(Progress.UNSEEN)).get(index))
                .isEqualTo(files(read(request).checked(Progress.UNSEEN)).get(index))
                .isNotEqualTo(files(before.checked(Progress.UNSEEN)).get(index));
    }

    /** Whoever waits for the page of a document does not wait for the plan of all. */
    @Test
    void a_page_by_itself_is_the_one_that_is_planned_with_all_others() throws IOException {
        Request request = request();
        Built whole = Build.of(request);
        Built single = Build.of(request);

        whole.plan()
                .pages()
                .forEach(page -> assertThat(single.plan().page(page.path()))
                        .as(page.path().value())
                        .map(new SiteFiles(single)::page)
                        .map(RebuildTest::text)
                        .hasValue(text(new SiteFiles(whole).page(page))));
        assertThat(single.plan().page(new SitePath("/nowhere/"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"another entry", "nothing", "a link", "a folder", "no file", "what is no YAML"})
    void a_register_is_read_again_whatever_became_of_it(String what) throws IOException {
        Request request = request();
        ReadSite before = read(request);
        Path register = request.content().resolve("people.yaml");
        String entries = Files.readString(register);
        Files.delete(register);
        switch (what) {
            case "another entry" -> Files.writeString(register, entries + "- name: Nobody Knows\n");
            case "nothing" -> Files.writeString(register, "");
            case "a link" -> {
                Files.writeString(request.content().resolve("_others.yaml"), "- name: Nobody Knows\n");
                Files.createSymbolicLink(register, Path.of("_others.yaml"));
            }
            case "a folder" -> Files.createDirectories(register);
            case "what is no YAML" -> Files.writeString(register, "- name: [\n");
            default -> {}
        }

        ReadSite again = Build.again(before, request, History.NONE, Set.of("people.yaml"));

        assertThat(findings(again.checked(Progress.UNSEEN))).isEqualTo(findings(Build.of(request)));
        assertThat(again.record().people().all())
                .isEqualTo(read(request).record().people().all());
    }

    /** A role decides how names are read, in every document. */
    @Test
    void documents_are_read_anew_when_the_site_has_other_roles() throws IOException {
        Request request = request();
        ReadSite before = read(request);
        Path list = request.content().resolve("bpf/spam/2017/meetings/02/participants.md");
        Files.writeString(list, Files.readString(list).replace("Mary Major", "Mary Major (Harbinger)"));
        before = Build.again(before, request, History.NONE, Set.of());
        Path file = request.content().resolve("site.yaml");
        Files.writeString(file, Files.readString(file) + "\nroles: [Harbinger]\n");

        ReadSite again = Build.again(before, request, History.NONE, Set.of("site.yaml"));

        assertThat(files(again.checked(Progress.UNSEEN))).isEqualTo(files(Build.of(request)));
        assertThat(again.record().organisations().named("Harbinger")).isEmpty();
        assertThat(before.record().organisations().named("Harbinger")).isPresent();
    }

    @Test
    void what_else_was_saved_with_a_register_is_read_too() throws IOException {
        Request request = request();
        ReadSite before = read(request);
        Files.writeString(request.content().resolve("people.yaml"), "- name: Nobody Knows\n");
        Path home = request.content().resolve("index.md");
        Files.writeString(home, Files.readString(home).replaceFirst("title: .*", "title: Another"));

        ReadSite again = Build.again(before, request, History.NONE, Set.of("people.yaml", "index.md"));

        assertThat(files(again.checked(Progress.UNSEEN))).isEqualTo(files(Build.of(request)));
    }

    private static ReadSite read(Request request) {
        return Build.read(request, History.NONE, Cache.NONE, Progress.UNSEEN);
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
