package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads an old version is led to what changed since: from the day on which the newer one is there. */
class ChangesSinceTest {

    private static final String SITE = "versions-of-two-outputs-are-told-apart";
    private static final String OUTPUT = "bpf/spam/2017/outputs/report/";

    @TempDir
    static Path scratch;

    private static SiteRun run;

    @BeforeAll
    static void build() {
        run = SiteRun.of(SiteFolder.named(SITE), scratch);
    }

    @Test
    void an_old_version_leads_to_what_changed_until_the_newest() {
        assertThat(notice("draft-1.0")
                        .select("a[href=../changes/draft-1.0/draft-2.0/]")
                        .text())
                .isEqualTo("What changed until Draft 2.0");
        assertThat(run.output().resolve(OUTPUT + "changes/draft-1.0/draft-2.0/index.html"))
                .exists();
    }

    @Test
    void neither_the_newest_nor_one_to_come_does() {
        assertThat(notice("draft-2.0").text()).doesNotContain("What changed until");
        assertThat(notice("final").text()).contains("still to come").doesNotContain("What changed until");
    }

    private static Elements notice(String version) {
        return page(OUTPUT + version + "/").select(".notice");
    }

    private static Document page(String path) {
        return Jsoup.parse(SiteFolder.read(run.output().resolve(path + "index.html")));
    }
}
