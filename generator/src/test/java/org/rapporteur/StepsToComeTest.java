package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a year's work went does not tell what is planned as if it had been. */
class StepsToComeTest {

    @TempDir
    Path scratch;

    @Test
    void a_version_that_is_still_to_come_is_marked_and_no_other() {
        SiteRun run = SiteRun.of(SiteFolder.named("versions-of-two-outputs-are-told-apart"), scratch);
        String page = SiteFolder.read(run.output().resolve("bpf/spam/2017/index.html"));

        assertThat(Jsoup.parse(page).select(".steps li:has(.tag-coming)").eachText())
                .hasSize(2)
                .allSatisfy(
                        step -> assertThat(step).startsWith("1 December 2017").endsWith("Final Coming"));
    }
}
