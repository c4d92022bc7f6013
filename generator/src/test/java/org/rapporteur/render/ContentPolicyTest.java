package org.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentPolicyTest {

    private static final String BEGINNING =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';";
    private final ContentPolicy policy = new ContentPolicy(List.of("sha256-AAAA", "sha256-BBBB"));

    @Test
    void only_the_scripts_whose_hashes_are_known_may_run() {
        assertThat(policy.on("<!DOCTYPE html><html><head></head></html>"))
                .contains("script-src 'sha256-AAAA' 'sha256-BBBB'\">");
    }

    @Test
    void without_scripts_none_may_run() {
        assertThat(new ContentPolicy(List.of()).on("")).contains("script-src 'none'\">");
    }

    @Test
    void the_encoding_comes_before_it() {
        assertThat(policy.on("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n</head></html>"))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">" + BEGINNING);
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
    void every_page_has_it_before_anything_that_could_run(String template) {
        String page = template.replace("POLICY", BEGINNING);

        assertThat(policy.on(page).replaceFirst("^<!DOCTYPE html>(<html><head>)?", ""))
                .startsWith(BEGINNING);
    }
}
