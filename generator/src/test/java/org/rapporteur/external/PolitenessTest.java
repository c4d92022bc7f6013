package org.rapporteur.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.external.LocalServer.inTurn;
import static org.rapporteur.external.LocalServer.silence;
import static org.rapporteur.external.LocalServer.status;
import static org.rapporteur.external.LocalServer.text;

import com.sun.net.httpserver.HttpHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site is asked as it wants to be asked, and never hurried. */
class PolitenessTest {

    private final TestTime time = new TestTime();
    private final LocalServer server = new LocalServer(time);

    @AfterEach
    void stop() {
        server.close();
    }

    private SortedMap<Address, Answer> ask(String... urls) {
        return ask(Duration.ofHours(1), urls);
    }

    private SortedMap<Address, Answer> ask(Duration limit, String... urls) {
        Asking asking =
                new Asking(new Hosts(TestWeb.of(server), time, time.now().plus(limit)));
        SortedMap<Address, Answer> all = new TreeMap<>();
        new Round(asking::answer)
                .of(Stream.of(urls).map(url -> Address.of(url).orElseThrow()).toList(), all::putAll);
        return all;
    }

    private static Answer only(SortedMap<Address, Answer> answers) {
        assertThat(answers).hasSize(1);
        return answers.get(answers.firstKey());
    }

    @Test
    void robots_are_asked_for_once_and_first() {
        server.on("/a", status(200)).on("/b", status(200));

        ask(server.url("/a"), server.url("/b"));

        assertThat(server.requests())
                .extracting(Object::toString)
                .containsExactly("GET /robots.txt", "HEAD /a", "HEAD /b");
    }

    @Test
    void a_page_from_which_robots_are_kept_away_is_not_asked() {
        server.on("/robots.txt", text("User-agent: *\nDisallow: /closed?id=\n"))
                .on("/closed?id=7", status(200))
                .on("/closed", status(200));

        assertThat(only(ask(server.url("/closed?id=7"))))
                .isEqualTo(Answer.unsure("was not asked: the robots.txt of its site keeps robots away"));
        assertThat(only(ask(server.url("/closed")))).isEqualTo(Answer.ALIVE);
        assertThat(server.asked()).containsExactly("HEAD /closed");
    }

    @Test
    void robots_are_kept_away_from_where_a_redirect_leads_too() {
        server.on("/robots.txt", text("User-agent: rapporteur\nDisallow: /closed\n"))
                .on("/a", status(301, "Location", "/closed"));

        assertThat(only(ask(server.url("/a"))).detail())
                .isEqualTo("leads on to " + server.url("/closed")
                        + ", which was not asked: the robots.txt of its site keeps robots away");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void a_site_without_a_robots_file_is_open(int status) {
        server.on("/robots.txt", status(status)).on("/a", status(200));

        assertThat(only(ask(server.url("/a")))).isEqualTo(Answer.ALIVE);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void a_site_that_cannot_give_its_robots_file_is_not_asked(int status) {
        server.on("/robots.txt", status(status)).on("/a", status(200));

        assertThat(only(ask(server.url("/a"))))
                .isEqualTo(Answer.unsure("was not asked: the robots.txt of its site answers " + status));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_site_whose_robots_file_breaks_off_is_not_asked() {
        server.on("/robots.txt", silence()).on("/a", status(200));

        assertThat(only(ask(server.url("/a")))).isEqualTo(Answer.unsure("broke off before it answered"));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_robots_file_may_stand_elsewhere() {
        server.on("/robots.txt", status(301, "Location", server.urlOfNeighbour("/our-robots")))
                .on("/our-robots", text("User-agent: *\nDisallow: /\n"));

        assertThat(only(ask(server.url("/a"))).detail()).contains("keeps robots away");
    }

    @Test
    void a_robots_file_that_is_always_elsewhere_is_none() {
        server.on("/robots.txt", status(301, "Location", "/robots.txt")).on("/a", status(200));

        assertThat(only(ask(server.url("/a")))).isEqualTo(Answer.ALIVE);
    }

    @Test
    void a_robots_file_on_a_private_machine_is_not_asked_for() {
        server.on("/robots.txt", status(301, "Location", "http://" + TestWeb.PRIVATE + ":" + server.port() + "/x"));

        assertThat(only(ask(server.url("/a"))))
                .isEqualTo(Answer.unsure("was not asked: its host is not on the public Internet"));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void of_a_huge_robots_file_the_beginning_is_read() {
        server.on(
                        "/robots.txt",
                        text("User-agent: *\nDisallow: /closed\n" + "#".repeat(3_000_000) + "\nDisallow: /a\n"))
                .on("/a", status(200));

        assertThat(only(ask(server.url("/closed"))).detail()).contains("keeps robots away");
        assertThat(only(ask(server.url("/a")))).isEqualTo(Answer.ALIVE);
    }

    /** Without a wish a second, with one as long as it says, up to half a minute. */
    @ParameterizedTest
    @CsvSource({"'', 1", "Crawl-delay: 0.2, 1", "Crawl-delay: 7, 7", "Crawl-delay: 3600, 30"})
    void between_two_requests_to_one_host_is_a_pause(String wish, int seconds) {
        server.on("/robots.txt", text("User-agent: *\n" + wish + "\n"));

        ask(server.url("/a"), server.url("/b"), server.url("/c"));

        List<Instant> moments =
                server.requests().stream().map(LocalServer.Request::at).toList();
        assertThat(moments).hasSize(7);
        // The first pause, after robots.txt, is before anybody could know of the wish.
        assertThat(IntStream.range(2, 7).mapToObj(i -> Duration.between(moments.get(i - 1), moments.get(i))))
                .containsOnly(Duration.ofSeconds(seconds));
    }

    @Test
    void one_host_is_asked_one_thing_at_a_time_also_by_those_who_are_sent_there() {
        AtomicInteger here = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        HttpHandler counting = exchange -> {
            most.accumulateAndGet(here.incrementAndGet(), Math::max);
            Thread.yield();
            here.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        };
        String[] urls = new String[40];
        for (int i = 0; i < 20; i++) {
            server.on("/there/" + i, counting).on("/sent/" + i, status(302, "Location", server.url("/there/" + i)));
            urls[i] = server.url("/there/" + i);
            urls[i + 20] = server.urlOfNeighbour("/sent/" + i);
        }

        assertThat(ask(urls))
                .hasSize(40)
                .allSatisfy((address, answer) -> assertThat(answer).isEqualTo(Answer.ALIVE));
        assertThat(most).hasValue(1);
    }

    /** Each answers only when the other is being asked. */
    @Test
    void two_hosts_are_asked_beside_each_other() {
        CyclicBarrier both = new CyclicBarrier(2);
        HttpHandler meeting = exchange -> {
            try {
                both.await(60, TimeUnit.SECONDS);
                exchange.sendResponseHeaders(200, -1);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                exchange.sendResponseHeaders(404, -1);
            }
        };
        server.on("/a", meeting).on("/b", meeting);

        assertThat(ask(server.url("/a"), server.urlOfNeighbour("/b")).values()).containsOnly(Answer.ALIVE);
    }

    @Test
    void what_is_not_reached_in_time_is_not_asked() {
        server.on("/a", status(200)).on("/b", status(200)).on("/c", status(200));

        assertThat(ask(Duration.ofMillis(1500), server.url("/a"), server.url("/b"), server.url("/c"))
                        .values())
                .containsExactly(Answer.ALIVE, Answer.ALIVE, Answer.NOT_REACHED);
        assertThat(server.asked()).containsExactly("HEAD /a", "HEAD /b");
    }

    @Test
    void when_the_time_is_up_nothing_is_tried_again() {
        server.on("/a", inTurn(status(503), status(503), status(200)));

        assertThat(only(ask(Duration.ofMillis(2500), server.url("/a")))).isEqualTo(Answer.unsure("answers 503"));
        assertThat(server.asked()).containsExactly("HEAD /a", "GET /a");
    }
}
