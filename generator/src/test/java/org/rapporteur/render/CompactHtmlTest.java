package org.rapporteur.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

class CompactHtmlTest {

    @Test
    void empty_lines_and_indentation_go() {
        assertThat(compact("\n<ul>\n\n    <li>one  two</li> \n\t<li>three</li>\r\n</ul>\n"))
                .isEqualTo("<ul>\n<li>one  two</li>\n<li>three</li>\n</ul>\n");
    }

    @Test
    void preformatted_text_stays_as_it_is() {
        String pre = "<pre class=\"code\">\n  a\n\n    b\n</pre >";

        assertThat(compact("<p>\n  x" + pre + "\n  <p>")).isEqualTo("<p>\nx" + pre + "\n<p>");
    }

    @Test
    void preformatted_text_without_an_end_goes_to_the_end() {
        assertThat(compact("<p>\n  <pre>\n  a\n  <pre>\n  b")).isEqualTo("<p>\n<pre>\n  a\n  <pre>\n  b");
    }

    private static String compact(String html) {
        return CompactHtml.of(CharBuffer.wrap(html.toCharArray()));
    }
}
