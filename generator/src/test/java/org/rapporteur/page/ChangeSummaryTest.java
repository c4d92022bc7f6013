package org.rapporteur.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.redline.Redline;

/** What readers are told of all changes in one line. */
class ChangeSummaryTest {

    @Test
    void sections_that_moved_are_counted_with_what_is_in_them() {
        String one = "<h2>Trust</h2><p>The first paragraph speaks of law enforcement and trust.</p><p>So be it.</p>";
        String two = "<h2>Islands</h2><p>Then the second one tells of small island states.</p>";
        String rest = "<h2>Rest</h2><p>All the rest of it stays where it was.</p><p>There is a great deal of that, as"
                + " one can see here.</p><p>It goes on, and on, and on, for as long as anybody cares to read.</p>";

        assertThat(ChangeSummary.of(Redline.of(one + two + rest, rest + one + two)))
                .isEqualTo("2 sections moved (3 paragraphs).");
    }
}
