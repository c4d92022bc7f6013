package org.rapporteur.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.output.Content;

/**
 * A page that is known, for where it does not stand any more. It is made when its bytes are first asked for, and once: its
 * compressed form is made of the same bytes. It holds them no longer than it lasts, which is until the page is written.
 */
final class MadeAgain implements Content {

    private final String path;
    private final Supplier<Optional<byte[]>> rendering;
    private Optional<byte[]> made = Optional.empty();

    /** @param rendering makes it; empty when it cannot */
    MadeAgain(String path, Supplier<Optional<byte[]>> rendering) {
        this.path = path;
        this.rendering = rendering;
    }

    @Override
    public synchronized InputStream open() throws IOException {
        made = made.or(rendering);
        return new ByteArrayInputStream(made.orElseThrow(
                () -> new IOException("the page " + path + " was made before, and cannot be made now")));
    }
}
