package org.rapporteur.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Request;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.SourceLines;

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
                "/secret.txt%00.html",
                "http://localhost/../secret.txt",
                "//secret.txt",
                "/nowhere"
            })
    void nothing_but_the_site_can_be_had(String address) throws IOException {
        assertThat(get(address)).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("secret\n", ">secret<");
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
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), server.address().getPort());
                taken.add(socket);
                socket.getOutputStream()
                        .write("GET /.rapporteur/events?page=/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().read();
            }

            assertThat(get("/.rapporteur/events?page=/")).startsWith("HTTP/1.1 503 ");
            assertThat(get("/")).startsWith("HTTP/1.1 200 ");
        } finally {
            for (Socket socket : taken) {
                socket.close();
            }
        }
    }

    @Test
    void a_source_opens_at_its_line_or_paragraph() throws IOException {
        Files.writeString(project.resolve("content/index.md"), "---\ntype: home\ntitle: Site\n---\n\n1. <b>One</b>\n");

        assertThat(get("/.rapporteur/source/content/index.md"))
                .contains("<li id=\"L6\"><a id=\"p1\"></a><code>1. &lt;b&gt;One&lt;/b&gt;</code></li>");
    }

    @Test
    void nothing_can_be_sent() throws IOException {
        assertThat(ask("POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx"))
                .startsWith("HTTP/1.1 405 ");
        assertThat(ask("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("\r\n\r\n");
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
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Silence() implements PreviewLog {
        @Override
        public void built(Report report, SourceLines lines) {}

        @Override
        public void failed(Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
