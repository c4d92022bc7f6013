package org.rapporteur.external;

import org.rapporteur.diagnostic.Position;

/**
 * Where an address of another site is written.
 *
 * @param target as it is written
 * @param inText whether it is a link of a body, which can say of itself that it is lost
 */
record LinkPlace(String target, boolean inText, Position position) {

    /** The part from {@code #} on, which is the reader's and no server's; may be empty. */
    String fragment() {
        int hash = target.indexOf('#');
        return hash < 0 ? "" : target.substring(hash);
    }
}
