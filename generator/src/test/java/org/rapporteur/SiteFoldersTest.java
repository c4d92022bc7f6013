package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder of {@code src/test/sites} is a test: see {@link SiteFolder} for what stands in one. With
 * {@code -Drapporteur.golden=write} the expectations are written anew, for review with {@code git diff}.
 */
class SiteFoldersTest {

    private static final boolean WRITE = "write".equals(System.getProperty("rapporteur.golden"));

    private final PageValidity validity = new PageValidity();

    @TempDir
    Path scratch;

    @TestFactory
    Stream<DynamicTest> each_site_is_as_expected() {
        return SiteFolder.in(SiteFolder.ALL).stream()
                .map(site -> DynamicTest.dynamicTest(site.name(), site.path().toUri(), () -> check(site)));
    }

    private void check(SiteFolder site) throws Exception {
        SiteRun run = SiteRun.of(site, Files.createTempDirectory(scratch, "site"));
        SiteVerdict verdict = new SiteVerdict(site, run);
        if (WRITE) {
            verdict.accept();
        }
        verdict.pronounce();
        if (run.outcome().published().isPresent()) {
            PublishedSite published = new PublishedSite(run.output());
            assertThat(published.deadLinks())
                    .as("links of %s that lead nowhere", site.name())
                    .isEmpty();
            assertThat(validity.errors(run.output()))
                    .as("invalid HTML of %s", site.name())
                    .isEmpty();
        }
    }

    @Test
    void a_site_without_expectations_fails() throws Exception {
        assertThat(faults(site("title: A\nbase-url: https://example.org/")))
                .singleElement()
                .asString()
                .contains("incomplete");
    }

    @Test
    void a_finding_that_is_not_expected_fails_with_a_difference() throws Exception {
        SiteFolder site = site("tilte: A\nbase-url: https://example.org/");
        SiteRun.write(site.findings(), "");

        assertThat(faults(site)).singleElement().asString().contains("+content/site.yaml:1:1: error: “tilte”");
    }

    @Test
    void a_page_that_is_not_as_expected_fails_with_a_difference() throws Exception {
        SiteFolder site = site("title: A\nbase-url: https://example.org/");
        SiteRun.write(site.expected("index.html"), "<main>\n<h1>B</h1>\n</main>\n");

        assertThat(faults(site))
                .singleElement()
                .asString()
                .contains("-<h1>B</h1>")
                .contains("+<h1>A</h1>");
    }

    @Test
    void a_file_that_must_not_be_there_and_a_text_that_must_not_be_anywhere_fail() throws Exception {
        SiteFolder site = site("title: Aardvark\nbase-url: https://example.org/");
        SiteRun.write(site.findings(), "");
        SiteRun.write(site.path().resolve("absent.txt"), "robots.txt\nnot-there.txt\n");
        SiteRun.write(site.path().resolve("never.txt"), "AARDVARK\nzebra\n");

        assertThat(faults(site))
                .anyMatch(fault -> fault.contains("robots.txt, which absent.txt"))
                .anyMatch(fault -> fault.contains("index.html holds “AARDVARK”"))
                .noneMatch(fault -> fault.contains("not-there") || fault.contains("zebra"));
    }

    private SiteFolder site(String register) {
        SiteFolder site = new SiteFolder(scratch.resolve("own"));
        SiteRun.write(site.path().resolve("content/site.yaml"), register + "\n");
        return site;
    }

    private List<String> faults(SiteFolder site) throws Exception {
        return new SiteVerdict(site, SiteRun.of(site, Files.createTempDirectory(scratch, "site"))).faults();
    }
}
