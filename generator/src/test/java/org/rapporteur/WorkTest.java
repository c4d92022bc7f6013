package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.util.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Build;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Request;
import org.rapporteur.build.Work;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.Digested;

/**
 * A build does no more than its edit needs. What it does is counted, not timed: so this says the same on every machine. Each
 * number is what the build says of itself; what it says to have written is held against the disk, where a file that is taken
 * over is the same file as before and one that is written is another.
 */
class WorkTest {

    private static final String GENERATOR = "Rapporteur test";

    /** site.yaml and people.yaml: read by every build, since they say how documents are read. */
    private static final int REGISTERS = 2;

    /** What the corpus has, with the page that is translated. */
    private static final int DOCUMENTS = 36;

    /** The translation, and once more what it translates, of which it takes the keys that it leaves out. */
    private static final int TRANSLATION = 2;

    /** Most of them are people's. */
    private static final int PAGES = 233;

    @TempDir
    Path scratch;

    private Path content;
    private Path templates;
    private Path site;
    private Path cache;

    @BeforeEach
    void write_a_record() throws IOException {
        content = scratch.resolve("content");
        templates = Files.createDirectory(scratch.resolve("templates"));
        site = scratch.resolve("site");
        cache = scratch.resolve("cache");
        Corpus.write(content, 10);
        write("people.yaml", "- name: " + someone() + "\n");
        write("about.md", "---\ntype: page\ntitle: About\n---\n\nThe record.\n");
        write("about.fr.md", "---\ntitle: De quoi\n---\n\nLes actes.\n");
    }

    @Test
    void the_first_build_reads_makes_and_writes_everything_once() throws IOException {
        Work first = build().work();

        List<String> all = SiteFolder.files(site);
        assertThat(first).isEqualTo(new Work(REGISTERS, DOCUMENTS + TRANSLATION, PAGES, all.size(), bytes(all)));
        assertThat(all.stream().filter(file -> file.endsWith(".html"))).hasSize(PAGES);
    }

    @Test
    void without_an_edit_nothing_is_read_but_the_registers_and_nothing_is_made_or_written() throws IOException {
        build();

        assertThat(build().work()).isEqualTo(new Work(REGISTERS, 0, 0, 0, 0));
        assertThat(check()).isEqualTo(new Work(REGISTERS, 0, 0, 0, 0));
    }

    @Test
    void for_a_summary_that_is_mended_one_document_is_read_and_two_pages_are_made() throws IOException {
        build();
        edit("bpf/activity-0/2014/meetings/07/index.md", "\n1\\. ", "\n1. Mended. ");

        Run edited = build();

        assertThat(edited.work().documents()).isEqualTo(1);
        assertThat(edited.work().pages()).as("the meeting, and how to cite it").isEqualTo(2);
        assertThat(edited.written("search/"))
                .as("the index, a text, and of words, endings and terms those pieces that have a word of it")
                .hasSize(6);
        assertThat(edited.besides("search/"))
                .as("the two pages, the feeds that quote it, the data of meetings, and the list of all sums")
                .containsExactly(
                        "bpf/activity-0/2014/feed.xml",
                        "bpf/activity-0/2014/meetings/07/cite/index.html",
                        "bpf/activity-0/2014/meetings/07/index.html",
                        "bpf/activity-0/feed.xml",
                        "bpf/feed.xml",
                        "data/meetings.json",
                        "feed.xml",
                        "manifest.json");
    }

    @Test
    void for_a_person_in_a_register_no_document_is_read_and_the_pages_are_made_that_show_it() throws IOException {
        build();
        write("people.yaml", "- name: " + someone() + "\n  url: https://person.example/\n");

        Run edited = build();

        assertThat(edited.work().documents()).isZero();
        assertThat(edited.work().pages()).as("the person's").isEqualTo(1);
        assertThat(edited.besides("people/"))
                .as("the data of people, and the list of all sums")
                .containsExactly("data/people.csv", "data/people.json", "manifest.json");
        assertThat(edited.written("people/")).hasSize(1);
    }

    @Test
    void for_a_template_no_document_is_read_and_all_pages_are_made_of_which_those_are_written_that_changed()
            throws IOException {
        build();
        Files.writeString(templates.resolve("404.ftlh"), "<p>There is nothing here.</p>\n");

        Run edited = build();

        assertThat(edited.work().documents()).isZero();
        assertThat(edited.work().pages())
                .as("each may take in any file of the templates, so each is made anew where one is another")
                .isEqualTo(PAGES);
        assertThat(edited.written("")).containsExactly("404.html", "manifest.json");
    }

    @Test
    void a_translation_is_read_when_it_or_what_it_translates_was_edited() throws IOException {
        build();

        edit("about.fr.md", "actes", "rapports");
        assertThat(build().work()).isEqualTo(new Work(REGISTERS, TRANSLATION, 0, 0, 0));

        edit("about.md", "record", "records");
        Work original = build().work();
        assertThat(original.documents()).isEqualTo(1 + TRANSLATION);
        assertThat(original.pages()).isEqualTo(1);
    }

    @Test
    void where_the_site_is_gone_all_pages_are_made_and_written_again_and_no_document_is_read() throws IOException {
        build();
        FileUtils.delete(site.toFile(), FileUtils.RECURSIVE);

        Work again = build().work();

        List<String> all = SiteFolder.files(site);
        assertThat(again).isEqualTo(new Work(REGISTERS, 0, PAGES, all.size(), bytes(all)));
    }

    @Test
    void where_one_page_is_gone_that_page_is_made_again() throws IOException {
        build();
        Files.delete(site.resolve("about/index.html"));

        Run again = build();

        assertThat(again.work().pages()).isEqualTo(1);
        assertThat(again.written("")).containsExactly("about/index.html");
    }

    @Test
    void where_the_cache_is_gone_everything_is_read_and_made_again_and_nothing_is_written() throws IOException {
        build();
        FileUtils.delete(cache.toFile(), FileUtils.RECURSIVE);

        assertThat(build().work()).isEqualTo(new Work(REGISTERS, DOCUMENTS + TRANSLATION, PAGES, 0, 0));
    }

    @Test
    void a_page_is_made_once_for_itself_and_its_compressed_form() throws IOException {
        assertThat(build(true).work().pages()).isEqualTo(PAGES);

        FileUtils.delete(site.toFile(), FileUtils.RECURSIVE);
        assertThat(build(true).work().pages()).isEqualTo(PAGES);
    }

    @Test
    void what_is_compressed_and_stands_is_not_made_to_be_compressed_again() throws IOException {
        build(true);

        assertThat(build(true).work()).isEqualTo(new Work(REGISTERS, 0, 0, 0, 0));

        Files.delete(site.resolve("about/index.html.gz"));
        Run again = build(true);
        assertThat(again.work().pages()).isEqualTo(1);
        assertThat(again.written("")).containsExactly("about/index.html.gz");
    }

    /** @param files those that were written, with what is in them */
    private record Run(Work work, Map<String, Long> files) {

        List<String> written(String below) {
            return files.keySet().stream()
                    .filter(file -> file.startsWith(below))
                    .toList();
        }

        List<String> besides(String below) {
            return files.keySet().stream()
                    .filter(file -> !file.startsWith(below))
                    .toList();
        }
    }

    private Run build() throws IOException {
        return build(false);
    }

    private Run build(boolean compressed) throws IOException {
        Map<String, Object> before = standing();
        try (Cache known = cache()) {
            Generation.Outcome outcome = new Generation(
                            Build.of(request(), known, Progress.UNSEEN), GENERATOR, compressed)
                    .with(known)
                    .into(site, false);
            known.save();
            assertThat(outcome.published()).isPresent();
            return held(outcome.work(), before);
        }
    }

    /** What a build says of itself, which the disk must say too. */
    private Run held(Work work, Map<String, Object> before) throws IOException {
        Map<String, Long> files = new TreeMap<>();
        for (Map.Entry<String, Object> file : standing().entrySet()) {
            if (!file.getValue().equals(before.get(file.getKey()))) {
                files.put(file.getKey(), Files.size(site.resolve(file.getKey())));
            }
        }
        assertThat(work.files()).isEqualTo(files.size());
        assertThat(work.bytes())
                .isEqualTo(files.values().stream().mapToLong(size -> size).sum());
        return new Run(work, files);
    }

    private Work check() throws IOException {
        try (Cache known = cache()) {
            return new Generation(Build.of(request(), known, Progress.UNSEEN), GENERATOR)
                    .with(known)
                    .check()
                    .work();
        }
    }

    private Request request() {
        return new Request(content, "content", Optional.of(templates), Optional.empty(), false, Optional.empty());
    }

    private Cache cache() {
        return Cache.in(cache, Digested.of(GENERATOR.getBytes(StandardCharsets.UTF_8)))
                .takingPacked();
    }

    /** Each file of the site, and which file of the disk it is. */
    private Map<String, Object> standing() throws IOException {
        Map<String, Object> all = new TreeMap<>();
        for (String file : Files.isDirectory(site) ? SiteFolder.files(site) : List.<String>of()) {
            all.put(file, Files.readAttributes(site.resolve(file), "*").get("fileKey"));
        }
        return all;
    }

    private long bytes(List<String> files) throws IOException {
        long sum = 0;
        for (String file : files) {
            sum += Files.size(site.resolve(file));
        }
        return sum;
    }

    /** Who stands first in a list of participants. */
    private String someone() throws IOException {
        return Files.readString(content.resolve("bpf/activity-0/2014/meetings/07/participants.md"))
                .replaceFirst("(?s).*?name: (.*?)\n.*", "$1");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(content.resolve(file), text);
    }

    private void edit(String file, String before, String after) throws IOException {
        write(file, Files.readString(content.resolve(file)).replaceFirst(before, after));
    }
}
