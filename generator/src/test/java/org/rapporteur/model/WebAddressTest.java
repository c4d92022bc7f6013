package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org",
        "HTTP://Example.ORG./a?b=c#d, HTTP://Example.ORG./a?b=c#d",
        "http://[2001:DB8::1]:8080/, http://[2001:DB8::1]:8080/",
        "https://例え.example/道, https://例え.example/道",
        "https://example.org/a b, https://example.org/a%20b",
        "https://example.org#a#b, https://example.org#a%23b",
        "mailto:a@example.org, mailto:a@example.org"
    })
    void addresses_are_made_fit_for_a_page(String written, String address) {
        assertThat(WebAddress.of(written)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "https://",
                "https:///a",
                "https://a..b/",
                "https://user@example.org/",
                "https://example.org:65536/",
                "javascript:alert(1)",
                "ftp://example.org/"
            })
    void what_is_no_address_of_the_web_is_none(String written) {
        assertThat(WebAddress.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_000_000})
    void a_host_of_endless_parts_is_no_address(int parts) {
        assertThat(WebAddress.of("https://" + "a.".repeat(parts) + "example/")).isEmpty();
    }
}
