package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.rapporteur.serve.Awaited.HANG;
import static org.rapporteur.serve.Awaited.until;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Request;
import org.rapporteur.cache.Cache;

/** Who is waited for, and who is not. */
class PatienceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** More than fits on a line that nobody reads. */
    private static final int LARGE = 20_000_000;

    private static final String ASKED = " HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @TempDir
    Path content;

    private final Deque<Socket> lines = new ArrayDeque<>();
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(content.resolve("site.yaml"), "title: Site\nbase-url: https://site.example/\n");
        Files.writeString(content.resolve("index.md"), "---\ntype: home\ntitle: Site\n---\n");
        Files.write(content.resolve("large.pdf"), new byte[LARGE]);
        server = server(PATIENCE);
    }

    private PreviewServer server(Duration patience) throws IOException {
        Request request = new Request(content, "content", Optional.empty(), Optional.empty(), true, Optional.empty());
        return new PreviewServer(request, 0, Cache.NONE, patience, new Silence());
    }

    @AfterEach
    void stop() throws IOException {
        leave();
        server.close();
    }

    @Test
    void who_takes_nothing_is_given_up() throws IOException {
        for (int i = 0; i < 20; i++) {
            write(line(), "GET /large.pdf" + ASKED);
        }
        until("they are waited for", () -> server.held().waitedFor() == 20);
        until("they are given up", () -> server.held().waitedFor() == 0);

        for (Socket line : lines) {
            assertThat(taken(line)).isLessThan(LARGE);
        }
    }

    @Test
    void a_crowd_that_takes_all_lines_and_nothing_else_does_not_keep_them() throws IOException {
        for (int i = 0; i < PreviewServer.LINES; i++) {
            write(line(), "GET /large.pdf" + ASKED);
        }

        until("others are answered", this::answers);
    }

    @Test
    void a_line_that_was_given_up_is_free_for_others() throws IOException {
        for (int i = 0; i < PreviewServer.LINES + 100; i++) {
            write(line(), "GET /large.pdf" + ASKED);
            lines.getLast().getInputStream().read();
            lines.removeLast().close();
        }

        until("others are answered", this::answers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /" + ASKED,
                "HEAD /.rapporteur/own/preview.js" + ASKED,
                "POST /" + ASKED,
                "GET /nowhere" + ASKED,
                "GET /.rapporteur/own/preview.js" + ASKED,
                "GET / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n\r\n"
            })
    void who_asks_on_and_on_and_takes_nothing_is_given_up(String request) throws IOException {
        byte[] requests = request.repeat(100).getBytes(StandardCharsets.US_ASCII);
        Socket line = line();

        assertTimeoutPreemptively(
                HANG,
                () -> assertThatThrownBy(() -> {
                            while (true) {
                                line.getOutputStream().write(requests);
                            }
                        })
                        .isInstanceOf(IOException.class));
        until("nobody is waited for", () -> server.held().waitedFor() == 0);
        assertThat(answers()).isTrue();
    }

    @Test
    void who_takes_slowly_and_steadily_gets_everything() throws Exception {
        server.close();
        // More than a busy machine lets a reader wait, and less than all takes.
        server = server(PATIENCE.multipliedBy(4));
        Socket line = connected(1 << 16);
        lines.add(line);
        write(line, "GET /large.pdf HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        byte[] part = new byte[LARGE / 50];
        long all = 0;
        for (int taken = 1; taken > 0; taken = line.getInputStream().readNBytes(part, 0, part.length)) {
            all += taken;
            Thread.sleep(PATIENCE.toMillis() / 10);
        }

        assertThat(all).isGreaterThan(LARGE);
    }

    @Test
    void an_open_page_that_is_told_little_is_told_on() throws Exception {
        BufferedReader told = open();
        for (int i = 0; i < 3; i++) {
            String text = "Text " + i + ".";
            Thread.sleep(PATIENCE.toMillis());
            save(text);
            assertTimeoutPreemptively(HANG, () -> {
                while (!told.readLine().contains(text)) {
                    Thread.onSpinWait();
                }
            });
        }
    }

    @Test
    void an_open_page_that_takes_nothing_is_given_up() throws IOException {
        open();
        until("it is told what is new", () -> server.held().streams() == 1);
        String text = "Nobody takes this. ".repeat(20_000);

        until("it is not told any more", () -> {
            save(text + System.nanoTime());
            return server.held().streams() == 0;
        });
    }

    private BufferedReader open() throws IOException {
        write(line(), "GET /.rapporteur/events?page=/" + ASKED);
        return new BufferedReader(new InputStreamReader(lines.getLast().getInputStream(), StandardCharsets.UTF_8));
    }

    private void save(String text) throws IOException {
        Files.writeString(content.resolve("index.md"), "---\ntype: home\ntitle: Site\n---\n\n" + text + "\n");
    }

    private boolean answers() {
        try (Socket line = connected(1 << 16)) {
            write(line, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8).startsWith("HTTP/1.1 200 ");
        } catch (IOException refused) {
            return false;
        }
    }

    /** What was on its way when the line was cut. */
    private static long taken(Socket line) {
        long taken = 0;
        try (InputStream in = line.getInputStream()) {
            byte[] part = new byte[1 << 16];
            for (int more = 0; more >= 0; more = in.read(part)) {
                taken += more;
            }
        } catch (IOException cut) {
            // As it should be.
        }
        return taken;
    }

    /** It holds little: a thousand of them are not to hold all memory that the machine has for lines. */
    private Socket line() throws IOException {
        lines.add(connected(1 << 12));
        return lines.getLast();
    }

    private Socket connected(int holds) throws IOException {
        Socket line = new Socket();
        line.setReceiveBufferSize(holds);
        line.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.address().getPort()));
        return line;
    }

    private static void write(Socket line, String text) throws IOException {
        line.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void leave() throws IOException {
        while (!lines.isEmpty()) {
            lines.remove().close();
        }
    }
}
