package org.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPolicyTest {

    @Test
    void a_page_that_begins_with_the_policy_stays_as_it_is() {
        String page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n  <meta charset=\"utf-8\">\n  " + ContentPolicy.TAG
                + "\n</head></html>";

        assertThat(ContentPolicy.on(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><head></head><body><script>alert(1)</script></body></html>",
                "<!DOCTYPE html><!-- POLICY --><html><head><script>alert(1)</script></head></html>",
                "<!DOCTYPE html><html><head><script>alert(1)</script>POLICY</head></html>",
                "<p>No page at all</p>",
                ""
            })
    void any_other_has_it_before_anything_that_could_run(String template) {
        String page = template.replace("POLICY", ContentPolicy.TAG);

        assertThat(ContentPolicy.on(page).replaceFirst("^<!DOCTYPE html>(<html><head>)?", ""))
                .startsWith(ContentPolicy.TAG);
    }
}
