package org.rapporteur.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.rapporteur.output.Content;

/**
 * What a browser gets.
 *
 * @param status as HTTP has it (RFC 9110, section 15)
 * @param type of the content, with its encoding
 * @param headers further ones
 */
record Answer(int status, String type, Map<String, String> headers, Content content) {

    static final String HTML = "text/html; charset=utf-8";

    static Answer html(int status, byte[] page) {
        return new Answer(status, HTML, Map.of(), Content.bytes(page));
    }

    static Answer text(int status, String text) {
        return new Answer(
                status,
                "text/plain; charset=utf-8",
                Map.of(),
                Content.bytes((text + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    static Answer redirect(String address) {
        return new Answer(302, "text/plain; charset=utf-8", Map.of("Location", address), Content.text(""));
    }
}
