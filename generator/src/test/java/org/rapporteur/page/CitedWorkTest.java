package org.rapporteur.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISReference;
import java.util.List;
import java.util.Optional;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Particles;
import org.rapporteur.model.PersonalName;

/** Whatever a record says, reference managers read it from every form of its citation. */
class CitedWorkTest {

    private static final String ADDRESS = "https://example.org/bpf/spam/2017/meetings/04/";
    private static final String RIS_LINE = "[A-Z][A-Z0-9]  - [^\\r\\n]*";

    private static CitedWork work(String words, String date) {
        return work(words, date, Optional.empty());
    }

    private static CitedWork work(String words, String date, Optional<PersonalName> parts) {
        return new CitedWork(
                "bpf-spam-2017-meetings-04",
                "Meeting summary",
                List.of(new CitedWork.Author(words, true, parts)),
                List.of(),
                words,
                words,
                Optional.of(words),
                Optional.of(words),
                PartialDate.parse(date),
                "en",
                ADDRESS,
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Virtual Meeting IV",
                "100 % of $ and # & _ are signs",
                "A brace { that is not closed",
                "A brace } that was not opened",
                "back\\slash, til~de and ha^t",
                "@techreport{other, title = {x}}",
                "ER  - ",
                "Réunion virtuelle: 会议 اجتماع",
                "“quotes”, \"quotes\" and 'quotes'",
                "</script><b>",
                "von der Spuy, Anri and others"
            })
    void words_of_every_kind_are_read_as_they_are(String words) {
        CitedWork work = work(words, "2017-09-18");
        String printed = words.strip().replaceAll(" +", " ");

        BibTeXEntry entry = ReferenceManager.bibTex(work.bibTex());
        assertThat(entry.getKey().getValue()).isEqualTo(work.key());
        for (String field : List.of("author", "title", "institution", "number", "note")) {
            assertThat(ReferenceManager.field(entry, field)).as(field).isEqualTo(printed);
        }
        RISReference reference = ReferenceManager.ris(work.ris());
        assertThat(reference.getTitle()).isEqualTo(printed);
        assertThat(reference.getAuthors()).containsExactly(printed);
        assertThat(reference.getPublisher()).isEqualTo(printed);
        assertThat(ReferenceManager.csl(work.cslJson()).getTitle()).isEqualTo(words);
        assertThat(ReferenceManager.csl(work.cslJson()).getAuthor()[0].getLiteral())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "one\u2028two", "one\ttwo"})
    void no_word_ends_its_line(String words) {
        CitedWork work = work(words, "2017");

        assertThat(work.ris()).matches("(" + RIS_LINE + "\r\n)+");
        assertThat(ReferenceManager.ris(work.ris()).getTitle()).isEqualTo("one two");
        assertThat(ReferenceManager.field(ReferenceManager.bibTex(work.bibTex()), "title"))
                .isEqualTo("one two");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-18, 2017/09/18/, 9, 18, '[[2017,9,18]]', 18 September 2017",
        "2017-W41, 2017/10//week of 9 October 2017, 10, '', '[[2017,10]]', week of 9 October 2017",
        "2020-W01, 2019/12//week of 30 December 2019, 12, '', '[[2019,12]]', week of 30 December 2019",
        "2017-09, 2017/09//, 9, '', '[[2017,9]]', September 2017",
        "2017, 2017///, '', '', '[[2017]]', 2017"
    })
    void a_date_is_as_exact_as_the_source_has_it(
            String date, String ris, String month, String day, String csl, String words) {
        CitedWork work = work("Title", date);

        assertThat(ReferenceManager.ris(work.ris()).getDate()).isEqualTo(ris);
        BibTeXEntry entry = ReferenceManager.bibTex(work.bibTex());
        assertThat(ReferenceManager.field(entry, "year")).isEqualTo(csl.substring(2, 6));
        assertThat(ReferenceManager.field(entry, "day")).isEqualTo(day);
        assertThat(work.bibTex().contains("month")).isEqualTo(!month.isEmpty());
        assertThat(work.cslJson()).contains("\"date-parts\":" + csl);
        assertThat(work.cslJson().contains("\"issued\": {\"literal\":\"" + words + "\""))
                .isEqualTo(date.contains("W"));
        assertThat(work.text()).contains(", " + words + ". https://");
    }

    @Test
    void a_family_name_that_the_register_tells_is_told_as_one() {
        CitedWork work = work("Amali De Silva-Mitchell", "2017", PersonalName.inverted("De Silva-Mitchell, Amali"));

        assertThat(ReferenceManager.field(ReferenceManager.bibTex(work.bibTex()), "author"))
                .isEqualTo("De Silva-Mitchell, Amali");
        assertThat(ReferenceManager.ris(work.ris()).getAuthors()).containsExactly("De Silva-Mitchell, Amali");
        assertThat(ReferenceManager.csl(work.cslJson()).getAuthor()[0].getFamily())
                .isEqualTo("De Silva-Mitchell");
        assertThat(ReferenceManager.csl(work.cslJson()).getAuthor()[0].getGiven())
                .isEqualTo("Amali");
    }

    @Test
    void a_particle_stands_before_the_family_name_and_does_not_sort_it() {
        CitedWork work =
                work("Maarten van Horenbeeck", "2017", PersonalName.of("Maarten van Horenbeeck", Particles.SKIPPED));

        assertThat(ReferenceManager.field(ReferenceManager.bibTex(work.bibTex()), "author"))
                .isEqualTo("van Horenbeeck, Maarten");
        assertThat(ReferenceManager.ris(work.ris()).getAuthors()).containsExactly("van Horenbeeck, Maarten");
        assertThat(work.cslJson())
                .contains("{\"family\":\"Horenbeeck\",\"non-dropping-particle\":\"van\",\"given\":\"Maarten\"}");
    }

    @Test
    void csl_knows_every_property_and_a_reader_says_himself_when_he_looked() {
        String json = work("Title", "2017-09-18").cslJson();

        assertThat(ReferenceManager.known(json)).isEqualTo(ReferenceManager.item(json));
        assertThat(ReferenceManager.item(json)).containsEntry("type", "report").doesNotContainKey("accessed");
    }

    @Test
    void a_record_of_ris_begins_with_its_type_and_ends_as_the_format_has_it() {
        assertThat(work("Title", "2017").ris()).startsWith("TY  - RPRT\r\n").endsWith("\r\nER  - \r\n");
    }

    @Test
    void without_authors_the_publisher_answers_for_it() {
        CitedWork work = new CitedWork(
                "key",
                "Report",
                List.of(),
                List.of(),
                "IGF Secretariat",
                "Title",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                ADDRESS,
                Optional.empty());

        assertThat(work.bibTex()).contains("author = {{IGF Secretariat}}").startsWith("@misc{key,");
        assertThat(ReferenceManager.ris(work.ris()).getAuthors()).containsExactly("IGF Secretariat");
        assertThat(ReferenceManager.csl(work.cslJson()).getAuthor()[0].getLiteral())
                .isEqualTo("IGF Secretariat");
    }

    @Test
    void every_form_of_a_paragraph_names_it_and_leads_to_it() {
        CitedWork paragraph = work("Title", "2017-09-18").paragraph("7", "p7-2");

        assertThat(paragraph.key()).isEqualTo("bpf-spam-2017-meetings-04-p7-2");
        assertThat(paragraph.text()).endsWith(", 18 September 2017, paragraph 7. " + ADDRESS + "#p7-2");
        BibTeXEntry entry = ReferenceManager.bibTex(paragraph.bibTex());
        assertThat(ReferenceManager.field(entry, "title")).isEqualTo("Title, paragraph 7");
        assertThat(paragraph.bibTex()).contains("url = {" + ADDRESS + "#p7-2}");
        assertThat(ReferenceManager.ris(paragraph.ris()).getTitle()).isEqualTo("Title, paragraph 7");
        assertThat(ReferenceManager.ris(paragraph.ris()).getURL()).isEqualTo(ADDRESS + "#p7-2");
        assertThat(ReferenceManager.csl(paragraph.cslJson()).getURL()).isEqualTo(ADDRESS + "#p7-2");
    }
}
