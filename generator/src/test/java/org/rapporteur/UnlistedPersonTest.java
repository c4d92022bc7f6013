package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is not listed stays in the record where they spoke, and has no page, index row, register or export row. */
class UnlistedPersonTest {

    private static final String NAME = "Mary Major";

    @TempDir
    Path scratch;

    private SiteRun run;

    @BeforeEach
    void build() {
        run = SiteRun.of(SiteFolder.named("people-who-asked-are-kept-back-wherever-people-stand"), scratch);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bpf/spam/2017/index.html",
                "bpf/spam/2017/contributions/index.html",
                "bpf/spam/2017/meetings/01/index.html",
                "bpf/spam/2017/meetings/01/participants/index.html",
                "bpf/spam/2017/outputs/report/index.html",
                "bpf/spam/2017/outputs/report/draft/index.html",
                "announcements/2017-09-01-call/index.html"
            })
    void the_name_stays_where_they_spoke(String file) {
        assertThat(run.holding(NAME)).contains(file);
    }

    /** Prose is the record's own: feeds, the search and the data give its words again. */
    @Test
    void the_name_is_nowhere_else() {
        assertThat(run.holding(NAME))
                .allSatisfy(
                        file -> assertThat(file)
                                .matches(
                                        "bpf/spam/2017/.*index\\.html|announcements/.*index\\.html|.*feed\\.xml|search/.*|data/meetings\\.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mary-major", "m-major", "Major, Mary"})
    void no_address_and_no_index_has_it(String form) {
        assertThat(run.holding(form)).isEmpty();
    }

    @Test
    void others_are_where_they_belong() {
        List<String> holding = run.holding("Richard Roe");

        assertThat(holding)
                .contains(
                        "people/index.html",
                        "people/richard-roe/index.html",
                        "actions/index.html",
                        "organisations/example-union/index.html",
                        "index.html");
    }
}
