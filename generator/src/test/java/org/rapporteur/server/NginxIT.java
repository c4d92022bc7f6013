package org.rapporteur.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Build;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Request;

/** The documented configuration of nginx serves the real site as readers, programs and caches need it. */
@ExtendWith(Tools.class)
class NginxIT {

    private static final String[] GZIP = {"Accept-Encoding", "gzip"};

    @TempDir
    static Path scratch;

    private static Path site;
    private static Nginx nginx;

    @BeforeAll
    static void start() throws Exception {
        site = scratch.resolve("site");
        var built = Build.of(new Request(
                Path.of("../content"),
                "content",
                Optional.of(Path.of("../templates")),
                Optional.empty(),
                false,
                Optional.empty()));
        assertThat(new Generation(built, "Rapporteur test", true)
                        .into(site, false)
                        .published())
                .isPresent();
        Files.createDirectory(site.resolve(".git"));
        Files.writeString(site.resolve(".git/config"), "secret");
        Files.createDirectory(site.resolve(".well-known"));
        Files.writeString(site.resolve(".well-known/security.txt"), "Contact: mailto:security@example.org\n");
        // As an editor's file: too long to be sent uncompressed, and not compressed by the generator.
        Files.writeString(site.resolve("late.csv"), "name,country\n".repeat(100));
        nginx = Nginx.serving(site, Files.createDirectory(scratch.resolve("nginx")));
    }

    @AfterAll
    static void stop() {
        if (nginx != null) {
            nginx.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/bpf/cybersecurity/2017/meetings/04/, text/html; charset=utf-8",
        "/feed.xml, application/atom+xml",
        "/bpf/cybersecurity/2017/feed.xml, application/atom+xml",
        "/sitemap.xml, application/xml",
        "/calendar.ics, text/calendar; charset=utf-8",
        "/bpf/cybersecurity/2017/meetings/04/cite.bib, application/x-bibtex; charset=utf-8",
        "/bpf/cybersecurity/2017/meetings/04/cite.ris, application/x-research-info-systems; charset=utf-8",
        "/bpf/cybersecurity/2017/meetings/04/cite.json, application/json",
        "/bpf/cybersecurity/2017/contributions/contributions.csv, text/csv; charset=utf-8",
        "/data/people.json, application/json",
        "/robots.txt, text/plain; charset=utf-8"
    })
    void a_file_has_its_type(String path, String type) throws Exception {
        HttpResponse<byte[]> plain = nginx.get(path);

        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(header(plain, "Content-Type")).isEqualTo(type);
        assertThat(header(nginx.get(path, GZIP), "Content-Type")).isEqualTo(type);
    }

    @Test
    void every_kind_of_file_that_the_site_has_is_known() throws Exception {
        TreeSet<String> endings = new TreeSet<>();
        try (Stream<Path> files = Files.walk(site).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                String path = "/" + site.relativize(file);
                String ending = path.substring(path.lastIndexOf('.'));
                if (!path.contains("/.") && !ending.equals(".gz") && endings.add(ending)) {
                    assertThat(header(nginx.get(path), "Content-Type"))
                            .as(path)
                            .isNotEqualTo("application/octet-stream");
                }
            }
        }
        assertThat(endings).contains(".html", ".css", ".js", ".svg", ".xml", ".json", ".ics");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/bpf/nowhere/", "/assets/", "/.git/config", "/.git/", "/404.html"})
    void what_is_not_there_shows_the_page_of_the_site_that_says_so(String path) throws Exception {
        HttpResponse<byte[]> answer = nginx.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(site.resolve("404.html")));
        assertThat(header(answer, "Cache-Control")).isEmpty();
    }

    @Test
    void what_hosts_ask_for_is_there() throws Exception {
        assertThat(nginx.get("/.well-known/security.txt").statusCode()).isEqualTo(200);
    }

    @Test
    void a_folder_without_its_slash_leads_to_the_folder_whatever_the_site_is_called() throws Exception {
        HttpResponse<byte[]> answer = nginx.get("/bpf/cybersecurity");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(header(answer, "Location")).isEqualTo("/bpf/cybersecurity/");
    }

    @Test
    void only_what_has_a_fingerprint_in_its_name_is_kept_for_long() throws Exception {
        for (String asset : assets()) {
            assertThat(header(nginx.get("/assets/" + asset), "Cache-Control"))
                    .as(asset)
                    .isEqualTo("public, max-age=31536000, immutable");
        }
        assertThat(header(nginx.get("/"), "Cache-Control")).isEqualTo("public, max-age=300");
        assertThat(header(nginx.get("/feed.xml"), "Cache-Control")).isEqualTo("public, max-age=300");
        assertThat(header(nginx.get("/search/index.json"), "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(nginx.get("/search/"), "Cache-Control")).isEqualTo("public, max-age=300");
    }

    private static Iterable<String> assets() throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("assets"))) {
            TreeSet<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".gz"))
                    .forEach(names::add);
            assertThat(names).hasSizeGreaterThan(3);
            return names;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/feed.xml", "/data/people.json", "/calendar.ics"})
    void who_takes_it_compressed_gets_the_file_that_was_made_so(String path) throws Exception {
        HttpResponse<byte[]> answer = nginx.get(path, GZIP);
        String file = path.endsWith("/") ? path + "index.html" : path;

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(site.resolve(file.substring(1) + ".gz")));
        assertThat(unzipped(answer)).isEqualTo(nginx.get(path).body());
        assertThat(header(nginx.get(path), "Content-Encoding")).isEmpty();
    }

    @Test
    void what_was_not_made_compressed_is_compressed_when_it_is_asked_for() throws Exception {
        HttpResponse<byte[]> answer = nginx.get("/late.csv", GZIP);

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(unzipped(answer)).isEqualTo(Files.readAllBytes(site.resolve("late.csv")));
    }

    @Test
    void what_did_not_change_is_not_sent_again() throws Exception {
        HttpResponse<byte[]> first = nginx.get("/", GZIP);

        assertThat(nginx.get("/", "Accept-Encoding", "gzip", "If-None-Match", header(first, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(nginx.get("/", "If-Modified-Since", header(first, "Last-Modified"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_part_and_the_headers_alone_can_be_had_and_nothing_else_be_done() throws Exception {
        HttpResponse<byte[]> part = nginx.get("/", "Range", "bytes=0-14");
        HttpResponse<byte[]> head = nginx.ask("HEAD", "/");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(new String(part.body(), StandardCharsets.UTF_8)).isEqualTo("<!DOCTYPE html>");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(Files.size(site.resolve("index.html"))));
        assertThat(nginx.ask("POST", "/").statusCode()).isEqualTo(405);
    }

    /** Where a page and its server both have a policy, both hold (CSP 3, 4.3): a directive more would forbid more. */
    @Test
    void the_headers_add_to_what_a_page_says_and_forbid_nothing_that_it_allows() throws Exception {
        for (String path : new String[] {
            "/", "/nowhere", "/feed.xml", "/assets/" + assets().iterator().next()
        }) {
            HttpResponse<byte[]> answer = nginx.get(path);

            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(path)
                    .containsExactly("frame-ancestors 'none'");
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).as(path).isNotEmpty();
            assertThat(header(answer, "Server")).as(path).isEqualTo("nginx");
        }
        assertThat(new String(nginx.get("/").body(), StandardCharsets.UTF_8)).doesNotContain("frame-ancestors");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] unzipped(HttpResponse<byte[]> answer) throws IOException {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return text.readAllBytes();
        }
    }
}
