package org.rapporteur.author;

import java.io.IOException;

/**
 * Nothing was written, for a reason that the editor can mend. An {@link IOException}, so that a caller who does not tell the
 * two apart is still right.
 */
public final class AuthorRefused extends IOException {

    private final String hint;

    AuthorRefused(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do: sentences, or lines to paste. */
    public String hint() {
        return hint;
    }
}
