package org.rapporteur.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share as pictures give it: {@code 12.5%}. A picture whose places are shares fits every width without scaling its text. */
final class Percent {

    private Percent() {}

    static String of(long part, long whole) {
        BigDecimal share = BigDecimal.valueOf(100 * part)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return share.toPlainString() + "%";
    }
}
