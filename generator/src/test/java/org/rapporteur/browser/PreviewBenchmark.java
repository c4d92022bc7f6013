package org.rapporteur.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.Corpus;
import org.rapporteur.build.Request;
import org.rapporteur.serve.PreviewServer;
import org.rapporteur.serve.Silence;

/**
 * How long an edit takes from the write of the file to the changed page in the browser, at several sizes of the record:
 * {@code mvn -Pbenchmark test -Dtest=PreviewBenchmark}; other sizes by {@code -Drapporteur.meetings=100,10000}.
 */
@Browsed
class PreviewBenchmark {

    private static final int ROUNDS = 60;

    private static final int FEWER = 12;

    @TempDir
    Path project;

    static String[] sizes() {
        return System.getProperty("rapporteur.meetings", "100,1000,10000").split(",");
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void prints_how_long_an_edit_takes(String meetings, Site site) throws IOException {
        Path content = project.resolve("content");
        Corpus.write(content, Integer.parseInt(meetings));
        long start = System.nanoTime();
        Path templates = Files.createDirectories(project.resolve("templates"));
        try (PreviewServer server = new PreviewServer(
                new Request(content, "content", Optional.of(templates), Optional.empty(), true, Optional.empty()),
                0,
                new Silence())) {
            String meeting = "bpf/activity-0/2014/meetings/05/";
            Page page =
                    site.visit(URI.create("http://127.0.0.1:" + server.address().getPort() + "/" + meeting));
            long shown = (System.nanoTime() - start) / 1_000_000;
            System.out.printf(Locale.ROOT, "%6s meetings: first page %d ms%n", meetings, shown);
            Path summary = content.resolve(meeting + "index.md");
            measure(page, "a text", ROUNDS, words -> {
                String text = Files.readString(summary);
                Files.writeString(summary, text.replaceFirst("\n1\\. (Round \\d+ of all\\. )?", "\n1. " + words + " "));
            });
            String layout = Files.readString(Path.of("../templates/layout.ftlh"));
            measure(
                    page,
                    "a template",
                    FEWER,
                    words -> Files.writeString(
                            templates.resolve("layout.ftlh"),
                            layout.replace("</footer>", "<p>" + words + "</p></footer>")));
            String register = Files.readString(content.resolve("site.yaml"));
            measure(
                    page,
                    "a register",
                    FEWER,
                    words -> Files.writeString(
                            content.resolve("site.yaml"), register.replaceFirst("title: .*", "title: " + words)));
        }
    }

    private interface Edit {
        void write(String words) throws IOException;
    }

    /** After a third of them more, for warming: until the program is as fast as it will be, and the whole site has followed. */
    private static void measure(Page page, String what, int rounds, Edit edit) throws IOException {
        double[] times = new double[rounds];
        for (int round = -rounds / 3; round < rounds; round++) {
            times[Math.max(round, 0)] = edit(page, edit, "Round " + (round + rounds) + " of all.");
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "        an edit of %s: %.0f ms at the median, %.0f at the 95th percentile%n",
                what,
                times[rounds / 2],
                times[rounds * 95 / 100]);
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
