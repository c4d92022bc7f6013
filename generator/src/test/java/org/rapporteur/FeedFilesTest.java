package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The feeds of a site, read as feed readers read them. */
class FeedFilesTest {

    @TempDir
    static Path scratch;

    private static SiteRun run;

    @BeforeAll
    static void build() {
        run = SiteRun.of(SiteFolder.named("a-calendar-has-the-dates-of-its-cycles"), scratch);
    }

    @Test
    void every_feed_is_read_with_what_atom_requires() {
        List<String> feeds =
                run.files().stream().filter(file -> file.endsWith("feed.xml")).toList();

        assertThat(feeds).hasSize(7).allSatisfy(file -> {
            Feed feed = read(file);
            assertThat(feed.getId()).isNotBlank();
            assertThat(feed.getTitle()).isNotBlank();
            assertThat(feed.getUpdated()).isNotNull();
            assertThat(feed.getAuthors()).isNotEmpty();
            assertThat(feed.getOtherLinks()).anyMatch(link -> link.getRel().equals("self"));
            assertThat(feed.getEntries()).extracting(Entry::getId).doesNotHaveDuplicates();
            assertThat(feed.getEntries()).allSatisfy(entry -> {
                assertThat(entry.getTitle()).isNotBlank();
                assertThat(entry.getUpdated()).isNotNull();
                assertThat(entry.getAlternateLinks()).hasSize(1);
            });
        });
    }

    @Test
    void meetings_versions_and_reviews_are_news_those_first_that_were_changed_last() throws Exception {
        assertThat(read("feed.xml").getEntries())
                .extracting(Entry::getTitle)
                .containsExactly(
                        "BPF Spam 2017: Third call",
                        "Open for comments until 30 November 2017: BPF Spam 2017: Report, Draft 2",
                        "BPF Spam 2017: Report, Draft 2",
                        "Comments closed on 31 October 2017: BPF Spam 2017: Report, Draft 1",
                        "BPF Spam 2017: Report, Draft 1",
                        "BPF Spam 2017: Second call",
                        "BPF Spam 2017: Virtual Meeting I");
    }

    private static Feed read(String file) throws Exception {
        return (Feed) new WireFeedInput(true, Locale.ROOT)
                .build(run.output().resolve(file).toFile());
    }
}
