package org.rapporteur.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Corpus;
import org.rapporteur.build.Request;
import org.rapporteur.serve.PreviewServer;
import org.rapporteur.serve.Silence;
import org.rapporteur.speed.EditTimes;
import org.rapporteur.speed.Machine;
import org.rapporteur.speed.MeasuredPart;

/**
 * How long an edit takes from the write of the file to the changed page in the browser, at several sizes of the record:
 * {@code mvn -Pbenchmark test -Dtest=PreviewBenchmark} prints a table and writes it to {@code docs/speed.md}; other sizes by
 * {@code -Drapporteur.meetings=100,10000}.
 */
@Browsed
class PreviewBenchmark {

    private static final int ROUNDS = 60;

    private static final int FEWER = 12;

    @TempDir
    Path project;

    @Test
    void prints_how_long_an_edit_takes(Site site) throws IOException {
        StringBuilder table = new StringBuilder("\n" + Machine.described() + ", JDK " + Runtime.version() + ".\n\n");
        table.append(EditTimes.HEAD);
        for (String meetings :
                System.getProperty("rapporteur.meetings", "100,1000,10000").split(",")) {
            measure(project.resolve(meetings), Integer.parseInt(meetings), site).forEach(table::append);
            // After each size: the largest may fail.
            new MeasuredPart("PreviewBenchmark").write(table + "\n");
        }
        System.out.println(table);
    }

    private static List<EditTimes> measure(Path project, int meetings, Site site) throws IOException {
        Path content = project.resolve("content");
        Corpus.write(content, meetings);
        Path templates = Files.createDirectories(project.resolve("templates"));
        try (PreviewServer server = new PreviewServer(
                new Request(content, "content", Optional.of(templates), Optional.empty(), true, Optional.empty()),
                0,
                new Silence())) {
            String meeting = "bpf/activity-0/2014/meetings/05/";
            Page page =
                    site.visit(URI.create("http://127.0.0.1:" + server.address().getPort() + "/" + meeting));
            Path summary = content.resolve(meeting + "index.md");
            double[] texts = measure(page, ROUNDS, words -> {
                String text = Files.readString(summary);
                Files.writeString(summary, text.replaceFirst("\n1\\. (Round \\d+ of all\\. )?", "\n1. " + words + " "));
            });
            String layout = Files.readString(Path.of("../templates/layout.ftlh"));
            double[] ofTemplates = measure(
                    page,
                    FEWER,
                    words -> Files.writeString(
                            templates.resolve("layout.ftlh"),
                            layout.replace("</footer>", "<p>" + words + "</p></footer>")));
            String settings = Files.readString(content.resolve("site.yaml"));
            double[] ofSettings = measure(
                    page,
                    FEWER,
                    words -> Files.writeString(
                            content.resolve("site.yaml"), settings.replaceFirst("title: .*", "title: " + words)));
            String facilitator = Files.readString(summary)
                    .transform(text -> text.replaceFirst("(?s).*facilitators:\\n  - ([^\\n]+).*", "$1"));
            double[] ofPeople = measure(
                    page,
                    FEWER,
                    words -> Files.writeString(
                            content.resolve("people.yaml"),
                            "- name: " + facilitator + "\n  organisation: " + words + "\n"));
            return List.of(
                    EditTimes.of(meetings, EditTimes.Kind.TEXT, texts),
                    EditTimes.of(meetings, EditTimes.Kind.TEMPLATE, ofTemplates),
                    EditTimes.of(meetings, EditTimes.Kind.SITE, ofSettings),
                    EditTimes.of(meetings, EditTimes.Kind.PEOPLE, ofPeople));
        }
    }

    private interface Edit {
        void write(String words) throws IOException;
    }

    /** After a third of them more, for warming: until the program is as fast as it will be, and the whole site has followed. */
    private static double[] measure(Page page, int rounds, Edit edit) throws IOException {
        double[] times = new double[rounds];
        for (int round = -rounds / 3; round < rounds; round++) {
            times[Math.max(round, 0)] = edit(page, edit, "Round " + (round + rounds) + " of all.");
        }
        return times;
    }

    /** In milliseconds, by the clock that the page and this program share. */
    private static double edit(Page page, Edit edit, String words) throws IOException {
        page.ask("""
                window.seen = new Promise(done => {
                    const look = () => document.body.textContent.includes(arguments[0])
                        && requestAnimationFrame(() => { watch.disconnect(); done(performance.timeOrigin + performance.now()); });
                    const watch = new MutationObserver(look);
                    watch.observe(document.body, {subtree: true, childList: true, characterData: true});
                });
                """, words);
        double written = System.currentTimeMillis();
        edit.write(words);
        return page.<Number>promised("return await window.seen").doubleValue() - written;
    }
}
