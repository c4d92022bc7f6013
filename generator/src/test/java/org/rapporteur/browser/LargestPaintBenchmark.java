package org.rapporteur.browser;

import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * When the largest part of a page has been painted on a cheap phone with a slow 4G: a table to read, since a time proves
 * nothing on a machine that others use too. {@code mvn -Pbenchmark test}.
 */
@Browsed
class LargestPaintBenchmark {

    private static final int ROUNDS = 5;

    @Test
    void prints_the_largest_contentful_paint_of_every_kind_of_page(Site site) {
        System.out.println("   ms  bytes  page (the median of " + ROUNDS + " first visits)");
        for (String address : site.pagesOfEveryKind()) {
            long time = median(() -> paint(site, address));
            System.out.printf(
                    Locale.ROOT, "%5d %6d  %s%n", time, site.requests().bytes(), address);
        }
    }

    private static long paint(Site site, String address) {
        site.afresh();
        Number time = site.phone().slowly().open(address).promised(Script.text("largest-paint.js"));
        return time.longValue();
    }

    private static long median(LongSupplier measured) {
        return LongStream.generate(measured).limit(ROUNDS).sorted().toArray()[ROUNDS / 2];
    }
}
