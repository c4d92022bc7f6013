package org.rapporteur.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what is written becomes what is asked. */
class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://example.org, http://example.org/",
        "HTTP://Example.ORG/Path, http://example.org/Path",
        "https://example.org/a#part, https://example.org/a",
        "https://example.org#part, https://example.org/",
        "https://example.org?a=b, https://example.org/?a=b",
        "https://example.org:8443/a, https://example.org:8443/a",
        "https://example.org/a b?c=|, https://example.org/a%20b?c=%7C",
        "https://example.org/r\u00e9sum\u00e9, https://example.org/r%C3%A9sum%C3%A9",
        "https://b\u00fccher.example/, https://xn--bcher-kva.example/",
        "'http://[2001:db8::1]:80/', 'http://[2001:db8::1]:80/'"
    })
    void an_address_is_asked_in_the_form_that_servers_know(String written, String asked) {
        assertThat(Address.of(written)).map(Address::toString).hasValue(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:name@example.org",
                "../about.md",
                "/about/",
                "#p3",
                "ftp://example.org/",
                "http://user@example.org/",
                "http://user:secret@example.org/",
                "http:///path",
                "http://",
                "http://[:::]/",
                "http://example.org:99999/"
            })
    void what_is_no_address_of_the_web_is_not_asked(String written) {
        assertThat(Address.of(written)).isEmpty();
    }

    @Test
    void an_address_longer_than_servers_bear_is_not_asked() {
        String path = "https://example.org/" + "a".repeat(7_980);

        assertThat(Address.of(path)).isPresent();
        assertThat(Address.of(path + "a")).isEmpty();
        assertThat(Address.of("https://example.org/").orElseThrow().resolved("/" + "a".repeat(8_000)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/new, https://example.org/new",
        "new, https://example.org/a/new",
        "?x=2, https://example.org/a/b?x=2",
        "../new#part, https://example.org/new",
        "//other.example/x, https://other.example/x",
        "http://other.example, http://other.example/"
    })
    void a_redirect_is_understood_from_where_it_stands(String location, String asked) {
        Address here = Address.of("https://example.org/a/b?x=1").orElseThrow();

        assertThat(here.resolved(location)).map(Address::toString).hasValue(asked);
    }

    @Test
    void a_robots_file_belongs_to_a_port() {
        assertThat(Address.of("https://example.org:8443/a/b?c").orElseThrow().robots())
                .hasToString("https://example.org:8443/robots.txt");
    }
}
