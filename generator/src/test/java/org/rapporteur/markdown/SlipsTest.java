package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that miss something, and texts that only look so. */
class SlipsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '→',
            value = {
                "##Heading→1:1 heading-mark",
                "#Heading of it→1:1 heading-mark",
                "## Heading {#a .b}→1:12 heading-mark",
                "2.Second→1:1 list-mark",
                "2)Second→1:1 list-mark",
                "*Item→1:1 list-mark",
                "- [x](a.md)→1:1 list-mark",
                "See [a] (https://example.org)→1:7 link-mark",
                "See [a](b c.md)→1:7 link-mark",
                "See [a](b.md and more→1:7 link-mark",
                "See [a][b] here→1:7 link-mark",
                "See [[wiki]] here→1:5 link-mark",
                "See [a]%n(https://example.org)→1:7 link-mark",
                "a | b | c%n1 | 2 | 3→1:1 table-mark",
                "See http//example.org here→1:5 link-mark",
            })
    void is_found_where_it_stands(String text, String finding) {
        assertThat(Reading.of(text.replace("%n", "\n")).places()).contains(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#IGF2017 was a tag",
                "# Heading",
                "2.5 million people",
                "3.a of the charter",
                "*Item* in italics",
                "a [1] (see the annex)",
                "[@isoc-2016] and [x] alone",
                "`[a] (https://example.org)` and `##x`",
                "\\##Heading",
                "http://example.org/ and https://example.org/",
                "a | b\\n--- | ---\\n1 | 2",
                "one | two\\nand text below",
                "- [x] done\n- [ ] open",
            })
    void is_not_found_where_none_is_meant(String text) {
        assertThat(Reading.of(text).rules()).isEmpty();
    }
}
