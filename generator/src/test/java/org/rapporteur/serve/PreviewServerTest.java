package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Request;

/** What is answered to whoever asks, byte by byte. */
class PreviewServerTest {

    @TempDir
    Path project;

    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        Path content = Files.createDirectories(project.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), "title: Site\nbase-url: https://site.example/a/path/\n");
        Files.writeString(content.resolve("index.md"), "---\ntype: home\ntitle: Site\n---\n");
        Files.createDirectories(content.resolve("a page"));
        Files.writeString(content.resolve("draft.md"), "---\ntype: page\ntitle: Not yet\ndraft: true\n---\n");
        Files.writeString(content.resolve("list.csv"), "a,b\n");
        Files.writeString(project.resolve("secret.txt"), "secret");
        server = new PreviewServer(request(content), 0, new Silence());
    }

    private static Request request(Path content) {
        return new Request(content, "content", Optional.empty(), Optional.empty(), true, Optional.empty());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void the_site_stands_at_the_top_whatever_its_base_url() throws IOException {
        assertThat(get("/"))
                .startsWith("HTTP/1.1 200 ")
                .contains("<h1>Site</h1>", server.address().toString());
    }

    @Test
    void a_draft_is_shown_and_marked() throws IOException {
        assertThat(get("/draft/")).startsWith("HTTP/1.1 200 ").contains("This is a draft");
        assertThat(get("/")).doesNotContain("This is a draft");
    }

    @Test
    void files_have_their_types() throws IOException {
        assertThat(get("/list.csv")).contains("Content-type: text/csv; charset=utf-8", "a,b");
        assertThat(get("/feed.xml")).contains("Content-type: application/atom+xml");
    }

    @Test
    void a_folder_without_its_slash_is_led_on() throws IOException {
        assertThat(get("/draft")).startsWith("HTTP/1.1 302 ").contains("Location: /draft/\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/a%20page/../../secret.txt",
                "/..\\secret.txt",
                "/.rapporteur/source/../secret.txt",
                "/.rapporteur/source/content/../../secret.txt",
                "/.rapporteur/source/%2e%2e/secret.txt",
                "/.rapporteur/own/../../secret.txt",
                "/%252e%252e/secret.txt",
                "/..%5csecret.txt",
                "/..%255csecret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/%e0%80%ae%e0%80%ae%e0%80%afsecret.txt",
                "/.rapporteur/source/content/%252e%252e/secret.txt",
                "/.rapporteur/source/content/..%5c..%5csecret.txt",
                "/.rapporteur/source/content/%c0%ae%c0%ae/secret.txt",
                "/.rapporteur/source/content//etc/passwd",
                "/.rapporteur/source/content/index.md%00",
                "/secret.txt%00.html",
                "/%",
                "http://localhost/../secret.txt",
                "http://localhost/",
                "file:///etc/passwd",
                "//localhost/",
                "*",
                "//secret.txt",
                "/nowhere"
            })
    void nothing_but_the_site_can_be_had(String address) throws IOException {
        assertThat(get(address))
                .matches("(?s)HTTP/1.1 40[04] .*")
                .doesNotContain("secret\n", ">secret<", "root:", "<h1>Site</h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:4000", "localhost.evil.example", "127.0.0.1.evil.example", ""})
    void whoever_asks_under_another_name_gets_nothing(String host) throws IOException {
        assertThat(ask("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ")
                .doesNotContain("<h1>");
    }

    @Test
    void whoever_asks_under_two_names_gets_nothing() throws IOException {
        assertThat(ask("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ")
                .doesNotContain("<h1>");
    }

    @Test
    void a_page_of_another_site_gets_nothing_but_may_lead_here() throws IOException {
        String asked = "GET / HTTP/1.1\r\nHost: LOCALHOST:1\r\nConnection: close\r\nSec-Fetch-Site: cross-site\r\n";

        assertThat(ask(asked + "Sec-Fetch-Mode: cors\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ")
                .doesNotContain("<h1>");
        assertThat(ask(asked + "Sec-Fetch-Mode: navigate\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .contains("<h1>");
    }

    @Test
    void nobody_can_take_all_lines_to_the_server() throws IOException {
        List<Socket> taken = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                taken.add(connected());
                write(taken.get(i), "GET /.rapporteur/events?page=/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
                taken.get(i).getInputStream().read();
            }

            assertThat(get("/.rapporteur/events?page=/")).startsWith("HTTP/1.1 503 ");
            assertThat(get("/")).startsWith("HTTP/1.1 200 ");
        } finally {
            close(taken);
        }
    }

    @Test
    void a_source_opens_at_its_line_or_paragraph() throws IOException {
        Files.writeString(project.resolve("content/index.md"), "---\ntype: home\ntitle: Site\n---\n\n1. <b>One</b>\n");

        assertThat(get("/.rapporteur/source/content/index.md"))
                .contains("<li id=\"L6\"><a id=\"p1\"></a><code>1. &lt;b&gt;One&lt;/b&gt;</code></li>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "RATHER-LONG"})
    void there_is_nothing_to_do_but_look(String method) throws IOException {
        assertThat(ask(method + " / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405 ");
    }

    @Test
    void who_asks_for_the_head_alone_gets_it() throws IOException {
        assertThat(ask("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 1\r\n\r\nx",
                "Content-Length: 99999999999\r\n\r\nx",
                "Content-Length: -1\r\n\r\n",
                "Content-Length: x\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nno number\r\n",
                "Transfer-Encoding: gzip\r\n\r\nx"
            })
    void nothing_can_be_sent(String body) throws IOException {
        for (String method : List.of("GET", "POST")) {
            try (Socket socket = connected()) {
                write(socket, method + " / HTTP/1.1\r\nHost: localhost\r\n" + body);
                socket.shutdownOutput();
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                        .matches("HTTP/1.1 (400|405|413|501)");
            }
        }
        assertThat(get("/")).startsWith("HTTP/1.1 200 ");
    }

    /** Whoever sends so much may find the line cut before there is an answer. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /", "GET / HTTP/1.1\r\nHost: localhost\r\nX: ", "X"})
    void who_says_too_much_is_not_heard_to_the_end(String beginning) throws IOException {
        byte[] much = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = connected()) {
            write(socket, beginning);
            assertThatThrownBy(() -> {
                        for (int megabytes = 0; megabytes < 500; megabytes++) {
                            socket.getOutputStream().write(much);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        assertThat(get("/")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void who_has_very_many_headers_is_not_heard_to_the_end() throws IOException {
        String headers =
                IntStream.range(0, 1000).mapToObj(i -> "X" + i + ": a\r\n").collect(Collectors.joining());
        try (Socket socket = connected()) {
            write(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
            assertThat(answered(socket)).doesNotStartWith("HTTP/1.1 200 ");
        }
        assertThat(get("/")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void who_speaks_slowly_is_heard_and_not_waited_for() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                slow.add(connected());
                write(slow.get(i), "GET / HTTP/1.1\r\nHost: loc");
            }
            assertThat(get("/")).startsWith("HTTP/1.1 200 ");
            for (Socket socket : slow) {
                write(socket, "alhost\r\nConnection: close\r\n\r\n");
                assertThat(answered(socket)).startsWith("HTTP/1.1 200 ");
            }
        } finally {
            close(slow);
        }
    }

    @Test
    void who_does_not_listen_is_not_waited_for() throws IOException {
        Files.write(project.resolve("content/large.pdf"), new byte[20_000_000]);
        server.close();
        server = new PreviewServer(request(project.resolve("content")), 0, new Silence());
        List<Socket> deaf = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                deaf.add(connected());
                write(deaf.get(i), "GET /large.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n");
            }
            assertThat(get("/")).startsWith("HTTP/1.1 200 ");
        } finally {
            close(deaf);
        }
    }

    @Test
    void when_a_crowd_is_gone_others_are_let_in() throws IOException {
        List<Socket> crowd = new ArrayList<>();
        try {
            for (int i = 0; i < 1200; i++) {
                crowd.add(connected());
            }
        } finally {
            close(crowd);
        }
        // How soon it sees that they are gone is its own affair.
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            while (!answer("/").startsWith("HTTP/1.1 200 ")) {
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void only_this_machine_can_ask() {
        assertThat(server.listensOn().isLoopbackAddress()).isTrue();
    }

    @Test
    void the_next_port_is_taken_when_one_is_in_use() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PreviewServer other =
                        new PreviewServer(request(project.resolve("content")), taken.getLocalPort(), new Silence())) {
            assertThat(other.address().getPort()).isGreaterThan(taken.getLocalPort());
        }
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        get("/");
        server.close();

        try (Stream<Path> files = Files.walk(project)) {
            assertThat(files.map(file -> project.relativize(file).toString())
                            .filter(file -> !file.startsWith("content")))
                    .containsExactlyInAnyOrder("", "secret.txt");
        }
    }

    private String get(String address) throws IOException {
        return ask("GET " + address + " HTTP/1.1\r\nHost: localhost:"
                + server.address().getPort() + "\r\nConnection: close\r\n\r\n");
    }

    private String ask(String request) throws IOException {
        try (Socket socket = connected()) {
            write(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Nothing where the line is cut. */
    private String answer(String address) {
        try {
            return get(address);
        } catch (IOException e) {
            return "";
        }
    }

    private static String answered(Socket socket) {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private Socket connected() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
