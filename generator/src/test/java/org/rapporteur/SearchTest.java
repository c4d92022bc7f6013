package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pieces of a tiny site's search index lead to. What the script makes of them is shown in a browser. */
class SearchTest {

    private static final String MEETING = "bpf/security/2017/meetings/01/";

    @TempDir
    static Path scratch;

    private static SearchPieces search;

    @BeforeAll
    static void build() {
        SiteFolder site = SiteFolder.named("a-search-finds-paragraphs-sections-and-entries");
        search = new SearchPieces(SiteRun.of(site, scratch).output());
    }

    @Test
    void words_lead_to_the_paragraph_that_has_them_all_and_to_no_other() {
        assertThat(search.with("law", "enforcement")).containsExactly(MEETING + "#p1", "glossary/#lea");
        assertThat(search.with("law", "schools")).containsExactly(MEETING + "#p2");
    }

    @Test
    void all_blocks_of_a_paragraph_belong_to_it_and_accents_are_folded() {
        assertThat(search.with("law", "jose", "nunez", "lodz")).containsExactly(MEETING + "#p1");
    }

    @Test
    void a_section_is_found_at_its_heading_by_pairs_of_letters_where_there_are_no_blanks() {
        assertThat(search.with("互联", "网治", "治理")).containsExactly(MEETING + "#next-steps");
        assertThat(search.with("next", "steps")).containsExactly(MEETING + "#next-steps");
    }

    @Test
    void entries_of_a_catalogue_are_found_where_they_stand() {
        assertThat(search.with("filters")).containsExactly("bpf/security/2017/contributions/#c-major");
    }

    @Test
    void the_dates_of_a_cycle_are_found_by_what_they_are_in_its_timeline() {
        String timeline = "bpf/security/2017/#_timeline";
        assertThat(search.with("hard", "deadline")).containsExactly(timeline);
        assertThat(search.with("comments", "draft", "close", "working", "group"))
                .containsExactly(timeline);
        assertThat(search.with("20", "november", "2017")).containsExactly(timeline);
        assertThat(search.with("2017-12-21")).containsExactly(timeline);
    }

    @Test
    void a_meeting_is_found_by_its_date_in_words_and_as_ISO_8601_writes_it() {
        assertThat(search.with("18", "september", "2017")).containsExactly(MEETING);
        assertThat(search.with("2017-09-18")).containsExactly(MEETING);
    }

    @Test
    void a_person_is_found_under_both_spellings() {
        assertThat(search.with("jane", "do"))
                .containsExactly("bpf/security/2017/contributions/#c-doe", "people/jane-doe/");
        assertThat(search.with("jane", "doe"))
                .containsExactly(
                        "bpf/security/2017/contributions/#c-doe",
                        MEETING,
                        MEETING + "participants/",
                        "people/jane-doe/");
    }

    @Test
    void what_looks_like_markup_is_text_and_no_piece_has_a_tag() {
        assertThat(search.with("script", "stays", "text")).containsExactly(MEETING + "#next-steps");
        assertThat(SiteFolder.files(search.site().resolve("search")))
                .filteredOn(file -> file.endsWith(".json"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(SiteFolder.read(search.site().resolve("search/" + file)))
                        .doesNotContain("<"));
    }

    @Test
    void who_is_not_listed_is_found_where_they_spoke_and_by_no_list() {
        assertThat(search.with("mary", "major")).containsExactly(MEETING + "#p2");
        assertThat(search.all("names").stream().map(entry -> entry.get(1).getAsString()))
                .containsOnly("Jane Doe");
        assertThat(search.all("people").stream().map(entry -> entry.get(0).getAsString()))
                .containsOnly("jane-doe");
    }

    @Test
    void every_list_is_in_the_order_in_which_the_script_looks_through_it() {
        for (String list : List.of("terms", "words", "names", "people")) {
            assertThat(search.all(list).stream().map(entry -> entry.get(0).getAsString()))
                    .as(list)
                    .isNotEmpty()
                    .isSorted();
        }
        assertThat(search.all("endings").stream()
                        .map(entry -> new StringBuilder(entry.get(0).getAsString())
                                .reverse()
                                .toString()))
                .isSorted();
    }

    @Test
    void the_directory_names_what_can_be_chosen_before_anything_is_typed() {
        JsonArray activities = search.directory().getAsJsonArray("activities");
        assertThat(activities.get(0).getAsJsonArray().get(0).getAsString()).isEqualTo("bpf/security");
        assertThat(search.directory().get("runs").getAsString()).isNotEmpty();
    }

    @Test
    void a_year_of_an_activity_is_no_activity_and_a_list_of_contributions_is_no_single_one() {
        assertThat(search.kind("bpf/")).isEqualTo("Programme");
        assertThat(search.kind("bpf/security/")).isEqualTo("Activity");
        assertThat(search.kind("bpf/security/2017/")).isEqualTo("Cycle");
        assertThat(search.kind("bpf/security/2017/contributions/")).isEqualTo("Contributions");
    }

    @Test
    void two_builds_of_one_record_have_the_same_bytes() throws Exception {
        Path again = Files.createDirectory(scratch.resolve("again"));
        SiteFolder site = SiteFolder.named("a-search-finds-paragraphs-sections-and-entries");
        SearchPieces other = new SearchPieces(SiteRun.of(site, again).output());
        assertThat(other.directory()).isEqualTo(search.directory());
    }
}
