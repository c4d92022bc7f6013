package org.rapporteur.redline;

/**
 * The places of a block in both texts.
 *
 * @param before -1 when it is not in the older text
 * @param after -1 when it is not in the newer one
 */
record Match(int before, int after) {

    boolean isGone() {
        return after < 0;
    }

    boolean isNew() {
        return before < 0;
    }
}
