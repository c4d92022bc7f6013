package org.rapporteur.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scripts of the tests that a page is asked with. */
final class Script {

    private Script() {}

    /** @param resource of this package, or from the root with a slash */
    static String text(String resource) {
        try (InputStream in = Script.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
