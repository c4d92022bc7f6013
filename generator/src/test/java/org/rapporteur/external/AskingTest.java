package org.rapporteur.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.external.LocalServer.head;
import static org.rapporteur.external.LocalServer.inTurn;
import static org.rapporteur.external.LocalServer.silence;
import static org.rapporteur.external.LocalServer.status;
import static org.rapporteur.external.LocalServer.text;

import com.sun.net.httpserver.HttpHandler;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address comes down to, for everything that a server can answer. */
class AskingTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final TestTime time = new TestTime();
    private final LocalServer server = new LocalServer(time);

    @AfterEach
    void stop() {
        server.close();
    }

    private Answer ask(String url) {
        return ask(TestWeb.of(server), url);
    }

    private Answer ask(Web web, String url) {
        return new Asking(new Hosts(web, time, time.now().plus(LONG)))
                .answer(Address.of(url).orElseThrow());
    }

    private static HttpHandler to(int status, String location) {
        return status(status, "Location", location);
    }

    @Test
    void a_page_that_answers_lives_and_is_asked_for_its_head_alone() {
        server.on("/page", status(200));

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.ALIVE);
        assertThat(server.asked()).containsExactly("HEAD /page");
    }

    @Test
    void a_page_that_is_not_found_is_dead_once_get_says_so_too() {
        assertThat(ask(server.url("/page"))).isEqualTo(Answer.dead("answers 404 Not Found"));
        assertThat(server.asked()).containsExactly("HEAD /page", "GET /page");
    }

    @Test
    void a_page_that_is_gone_is_dead() {
        server.on("/page", status(410));

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.dead("answers 410 Gone"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 500, 501})
    void a_server_that_does_not_know_head_is_asked_with_get(int refusal) {
        server.on("/page", head(status(refusal), text("A page.")));

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.ALIVE);
        assertThat(server.asked()).containsExactly("HEAD /page", "GET /page");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 403, 418, 451})
    void a_page_that_is_not_for_us_may_be_for_readers(int status) {
        server.on("/page", status(status, "WWW-Authenticate", "Basic realm=\"members\""));

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.unsure("answers " + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308})
    void a_page_that_has_moved_for_good_has_a_new_address(int status) {
        server.on("/old", to(status, "/new")).on("/new", status(200));

        assertThat(ask(server.url("/old"))).isEqualTo(new Answer(Answer.Kind.MOVED, server.url("/new")));
    }

    @Test
    void a_chain_of_moves_for_good_leads_to_its_end() {
        server.on("/a", to(301, server.urlOfNeighbour("/b?x=1")))
                .on("/b?x=1", to(308, "?x=2"))
                .on("/b?x=2", to(301, "c"))
                .on("/c", status(200));

        assertThat(ask(server.url("/a"))).isEqualTo(new Answer(Answer.Kind.MOVED, server.urlOfNeighbour("/c")));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307})
    void a_page_that_sends_on_for_now_lives_where_it_is(int status) {
        server.on("/a", to(301, "/b")).on("/b", to(status, "/c")).on("/c", status(200));

        assertThat(ask(server.url("/a"))).isEqualTo(Answer.ALIVE);
        assertThat(ask(server.url("/b"))).isEqualTo(Answer.ALIVE);
    }

    @Test
    void a_page_that_leads_to_a_dead_one_is_dead() {
        server.on("/a", to(301, "/b"));

        assertThat(ask(server.url("/a")))
                .isEqualTo(Answer.dead("leads on to " + server.url("/b") + ", which answers 404 Not Found"));
    }

    @Test
    void a_new_address_with_letters_that_no_address_may_have_is_asked_as_browsers_do() {
        server.on("/a", to(301, "/r\u00c3\u00a9sum\u00c3\u00a9 1.html")).on("/r%C3%A9sum%C3%A9%201.html", status(200));

        assertThat(ask(server.url("/a")).detail()).isEqualTo(server.url("/r%C3%A9sum%C3%A9%201.html"));
    }

    @Test
    void pages_that_send_in_a_circle_come_to_an_end() {
        server.on("/a", to(301, "/b")).on("/b", to(301, "/a"));

        assertThat(ask(server.url("/a"))).isEqualTo(Answer.unsure("leads on and on, from one address to the next"));
        assertThat(server.asked()).containsExactly("HEAD /a", "HEAD /b");
    }

    @Test
    void ten_redirects_are_followed_and_not_an_eleventh() {
        for (int i = 0; i < 11; i++) {
            server.on("/" + i, to(301, "/" + (i + 1)));
        }
        server.on("/11", status(200));

        assertThat(ask(server.url("/1"))).isEqualTo(new Answer(Answer.Kind.MOVED, server.url("/11")));
        assertThat(ask(server.url("/0"))).isEqualTo(Answer.unsure("leads on and on, from one address to the next"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://127.0.0.1/",
                "javascript:alert(1)",
                "http://user:secret@127.0.0.1/",
                "http://[/",
                "file:///etc/passwd"
            })
    void a_redirect_to_what_is_no_address_of_the_web_is_not_followed(String location) {
        server.on("/a", to(301, location));

        assertThat(ask(server.url("/a"))).isEqualTo(Answer.unsure("leads on to what is no address of the web"));
    }

    @Test
    void a_redirect_to_a_private_machine_is_not_followed() {
        String inside = "http://" + TestWeb.PRIVATE + ":" + server.port() + "/secret";
        server.on("/a", to(302, inside)).on("/secret", status(200));

        assertThat(ask(server.url("/a")))
                .isEqualTo(Answer.unsure(
                        "leads on to " + inside + ", which was not asked: its host is not on the public Internet"));
        assertThat(server.asked()).containsExactly("HEAD /a");
    }

    @Test
    void a_redirect_to_a_port_that_is_not_the_webs_is_not_followed() {
        server.on("/a", to(302, "http://127.0.0.1:22/"));

        assertThat(ask(server.url("/a")).detail()).endsWith("was not asked: 22 is not a port of the web");
    }

    @Test
    void a_host_that_does_not_exist_is_dead() {
        assertThat(ask("http://gone.example:" + server.port() + "/"))
                .isEqualTo(Answer.dead("names a host that does not exist: gone.example"));
    }

    @Test
    void a_server_that_never_answers_is_left_alone() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        server.on("/page", exchange -> await(end));

        Answer answer = ask(TestWeb.of(server, Duration.ofMillis(300)), server.url("/page"));
        end.countDown();

        assertThat(answer).isEqualTo(Answer.unsure("did not answer in time"));
        assertThat(server.asked()).containsExactly("HEAD /page", "GET /page", "GET /page", "GET /page");
    }

    @Test
    void a_body_that_stops_in_the_middle_is_not_waited_for() {
        CountDownLatch end = new CountDownLatch(1);
        server.on("/page", head(status(405), exchange -> {
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            await(end);
        }));

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.ALIVE);
        end.countDown();
    }

    @Test
    void a_body_without_end_is_hung_up_on() throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on("/page", head(status(405), exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (true) {
                    body.write(new byte[100_000]);
                }
            } finally {
                hungUp.countDown();
            }
        }));

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.ALIVE);
        assertThat(hungUp.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_connection_that_breaks_is_tried_again() {
        server.on("/page", inTurn(silence(), silence(), silence(), status(200)));

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.ALIVE);
    }

    @Test
    void a_connection_that_always_breaks_says_nothing_of_the_page() {
        server.on("/page", silence());

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.unsure("broke off before it answered"));
    }

    @Test
    void a_server_that_is_out_of_order_for_a_moment_is_asked_again_with_growing_pauses() {
        server.on("/page", inTurn(status(503), status(502), status(500), status(200)));
        Instant start = time.now();

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.ALIVE);
        // After robots.txt a pause of one second, then three that grow.
        assertThat(Duration.between(start, time.now())).isEqualTo(Duration.ofSeconds(1 + 2 + 4 + 6));
    }

    @Test
    void a_server_that_stays_out_of_order_says_nothing_of_the_page() {
        server.on("/page", status(503));

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.unsure("answers 503"));
        assertThat(server.asked()).containsExactly("HEAD /page", "GET /page", "GET /page", "GET /page");
    }

    @Test
    void a_server_that_wants_to_be_asked_later_is_asked_then() {
        server.on("/page", inTurn(status(429, "Retry-After", "17"), status(200)));
        Instant start = time.now();

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.ALIVE);
        assertThat(Duration.between(start, time.now())).isEqualTo(Duration.ofSeconds(1 + 17));
    }

    @Test
    void a_moment_from_which_on_a_server_can_be_asked_is_kept_too() {
        server.on("/page", inTurn(status(503, "Retry-After", "Mon, 18 Sep 2017 12:00:21 GMT"), status(200)));

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.ALIVE);
        assertThat(time.now()).isEqualTo(Instant.parse("2017-09-18T12:00:21Z"));
    }

    @Test
    void a_server_that_wants_to_be_asked_much_later_is_not_asked_again() {
        server.on("/page", status(429, "Retry-After", "31"));

        assertThat(ask(server.url("/page"))).isEqualTo(Answer.unsure("answers 429"));
        assertThat(server.asked()).containsExactly("HEAD /page");
    }

    @Test
    void we_say_who_we_are_and_nothing_else() {
        server.on("/page", inTurn(status(503, "Set-Cookie", "id=1"), status(200)));

        ask(server.url("/page"));

        assertThat(server.requests()).hasSize(3).allSatisfy(request -> {
            assertThat(request.headers()).containsEntry("user-agent", TestWeb.AGENT);
            assertThat(request.headers().keySet())
                    .isSubsetOf("user-agent", "accept", "host", "connection", "content-length");
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
