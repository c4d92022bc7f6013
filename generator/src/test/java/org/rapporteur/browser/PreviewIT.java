package org.rapporteur.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.rapporteur.build.Request;
import org.rapporteur.serve.PreviewServer;
import org.rapporteur.serve.Silence;

/** Writing with the preview open. */
@Browsed
class PreviewIT {

    private static final String MEETING = "bpf/cybersecurity/2017/meetings/04/";

    @TempDir
    Path project;

    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        copy(Path.of("../content"), project.resolve("content"));
        copy(Path.of("../templates"), project.resolve("templates"));
        serve();
    }

    private void serve() throws IOException {
        server = new PreviewServer(
                new Request(
                        project.resolve("content"),
                        "content",
                        Optional.of(project.resolve("templates")),
                        Optional.empty(),
                        true,
                        Optional.empty()),
                0,
                new Silence());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void a_text_that_is_saved_shows_in_the_open_page_which_keeps_its_place(Site site) {
        Page page = open(site, MEETING);
        page.ask(
                "window.unloaded = false; scrollTo({top: document.getElementById('p3').offsetTop, behavior: 'instant'})");
        long before = page.<Number>ask("return Math.round(document.getElementById('p3').getBoundingClientRect().top)")
                .longValue();

        edit(MEETING + "index.md", "\n1. ", "\n1. Seen at once. ");
        page.shows("Seen at once.");

        long after = page.<Number>ask("return Math.round(document.getElementById('p3').getBoundingClientRect().top)")
                .longValue();
        assertThat(after).isBetween(before - 2, before + 2);
        assertThat(page.<Boolean>ask("return window.unloaded === false"))
                .as("the page was not loaded again")
                .isTrue();
    }

    @Test
    void what_the_register_of_people_says_shows_on_every_page(Site site) {
        Page page = open(site, "people/");

        edit("people.yaml", "- name: Adli Wahid\n", "- name: Adli Q. Wahid\n  aliases: [Adli Wahid]\n");

        page.shows("Adli Q. Wahid");
    }

    @Test
    void an_error_shows_with_its_line_over_the_last_good_page_until_it_is_mended(Site site) {
        Page page = open(site, MEETING);

        edit(MEETING + "index.md", "\ndate:", "\ndat:");
        page.await(
                () -> "the error in the bar, which says " + bar(page),
                () -> bar(page).contains("“dat” is not a key"));
        assertThat(bar(page)).contains("content/" + MEETING + "index.md:3").contains("Did you mean “date”?");
        assertThat(page.heading()).isEqualTo("Virtual Meeting IV");

        edit(MEETING + "index.md", "\ndat:", "\ndate:");
        page.await(() -> "no error any more in " + bar(page), () -> !bar(page).contains("error"));
    }

    @Test
    void a_page_without_errors_follows_while_another_has_one(Site site) {
        edit("about.md", "\ntitle:", "\ntitel:");
        Page page = open(site, MEETING);
        page.await(
                () -> "the error of the other in " + bar(page), () -> bar(page).contains("“titel” is not a key"));

        edit(MEETING + "index.md", "\n1. ", "\n1. Seen all the same. ");

        page.shows("Seen all the same.");
        assertThat(bar(page)).contains("“titel” is not a key");
    }

    @Test
    void a_picture_that_is_exchanged_shows(Site site) throws IOException {
        Path picture = project.resolve("content/dot.svg");
        Files.writeString(picture, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
        write("new.md", "---\ntype: page\ntitle: Brand new\n---\n\n![A dot](dot.svg)\n");
        Page page = site.visit(address("new/"));
        page.await(
                () -> "the picture",
                () -> page.<Boolean>ask("return document.querySelector('main img')?.naturalWidth === 10"));

        Files.writeString(picture, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"70\" height=\"70\"/>");

        page.await(
                () -> "the other picture",
                () -> page.<Boolean>ask("return document.querySelector('main img').naturalWidth === 70"));
    }

    @Test
    void folders_that_are_exchanged_as_a_whole_or_come_later_are_followed(Site site) throws IOException {
        Page page = open(site, MEETING);
        Files.move(project.resolve("templates"), project.resolve("templates-aside"));
        Files.move(project.resolve("content"), project.resolve("content-aside"));
        copy(project.resolve("content-aside"), project.resolve("content"));
        edit(MEETING + "index.md", "\n1. ", "\n1. In the new folder. ");
        page.shows("In the new folder.");

        Files.createDirectories(project.resolve("templates"));
        Files.copy(project.resolve("templates-aside/layout.ftlh"), project.resolve("templates/layout.ftlh"));
        replace(project.resolve("templates/layout.ftlh"), "${page.title}</h1>", "${page.title}!</h1>");
        page.await(() -> "the template that came", () -> page.heading().equals("Virtual Meeting IV!"));

        edit(MEETING + "index.md", "\n1. ", "\n1. And followed. ");
        page.shows("And followed.");
    }

    @Test
    void the_bar_leads_to_the_source(Site site) {
        Page page = open(site, MEETING);
        page.await(() -> "the source in " + bar(page), () -> bar(page).contains("content/" + MEETING + "index.md"));

        assertThat(site.visit(address(".rapporteur/source/content/" + MEETING + "index.md"))
                        .one("#L2")
                        .getText())
                .isEqualTo("type: meeting");
    }

    @Test
    void a_page_that_is_made_renamed_and_removed_follows(Site site) throws IOException {
        Page page = site.visit(address("new/"));
        page.shows("not found");

        write("new.md", "---\ntype: page\ntitle: Brand new\n---\n\nHere.\n");
        page.await(() -> "the new page", () -> page.heading().equals("Brand new"));

        Files.move(project.resolve("content/new.md"), project.resolve("content/newer.md"));
        page.shows("not found");
        site.visit(address("newer/")).shows("Brand new");
    }

    @Test
    void a_template_that_is_saved_shows_and_one_that_is_wrong_says_where(Site site) {
        Page page = open(site, MEETING);
        Path layout = project.resolve("templates/layout.ftlh");

        replace(layout, "Skip to the content", "Skip to the content (mine)");
        page.await(
                () -> "the new template",
                () -> page.one(".skip").getAttribute("textContent").contains("(mine)"));

        replace(layout, "${page.title}</h1>", "${page.titel}</h1>");
        page.await(
                () -> "the error of the template in " + bar(page),
                () -> bar(page).contains("layout.ftlh"));
        page.reload();
        assertThat(page.heading()).isEqualTo("Virtual Meeting IV");

        replace(layout, "${page.titel}</h1>", "${page.title}!</h1>");
        page.await(() -> "the mended page", () -> page.heading().equals("Virtual Meeting IV!"));
    }

    @Test
    void a_record_with_errors_from_the_start_is_shown_as_far_as_it_can_be_and_whole_once_they_are_mended(Site site)
            throws IOException {
        stop();
        edit(MEETING + "index.md", "\ndate:", "\ndat:");
        edit("about.md", "\ntype:", "\ntipe:");
        serve();
        Page page = open(site, MEETING);
        page.await(() -> "the error in " + bar(page), () -> bar(page).contains("“dat” is not a key"));
        open(site, "about/").shows("“tipe” is not a key");

        edit("about.md", "\ntipe:", "\ntype:");
        edit(MEETING + "index.md", "\ndat:", "\ndate:");

        page.await(
                () -> "the page itself",
                () -> page.all("[data-preview]").isEmpty() && page.heading().startsWith("About"));
    }

    private Page open(Site site, String address) {
        Page page = site.visit(address(address));
        page.await(
                () -> "the preview's bar",
                () -> !page.all("rapporteur-preview, [data-preview]").isEmpty());
        return page;
    }

    private URI address(String path) {
        // The browser of the tests knows no other name.
        return URI.create("http://127.0.0.1:" + server.address().getPort() + "/" + path);
    }

    private static String bar(Page page) {
        return page.all("rapporteur-preview").stream()
                .map(bar ->
                        bar.getShadowRoot().findElement(By.cssSelector("aside")).getText())
                .findFirst()
                .orElse("");
    }

    private void edit(String file, String old, String now) {
        replace(project.resolve("content").resolve(file), old, now);
    }

    private static void replace(Path file, String old, String now) {
        try {
            String text = Files.readString(file);
            assertThat(text).contains(old);
            int place = text.indexOf(old);
            Files.writeString(file, text.substring(0, place) + now + text.substring(place + old.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        try {
            Files.writeString(project.resolve("content").resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
