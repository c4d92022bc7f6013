package org.rapporteur.output;

import java.io.IOException;

/**
 * The site was not written, for a reason that the user can mend; the folder is as it was. An {@link IOException}, so
 * that a caller who does not tell the two apart is still right.
 */
public final class OutputRefused extends IOException {

    private final String hint;

    OutputRefused(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    OutputRefused(String message, String hint, Exception cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** One sentence: what to do. */
    public String hint() {
        return hint;
    }
}
