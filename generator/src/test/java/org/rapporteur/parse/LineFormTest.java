package org.rapporteur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.Site;

/** The lines of the five sources, as their reports have them, and of what else editors write. */
class LineFormTest {

    private static final Set<String> ROLES = Set.copyOf(Site.ROLES);

    /** The participants of the meeting of 18 September 2017, Annex I. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            line                               | honorific | name                   | role        | organisation    | short
            Markus Kummer (Facilitator)        | -         | Markus Kummer          | Facilitator | -               | -
            Segun Olugbile (Facilitator)       | -         | Segun Olugbile         | Facilitator | -               | -
            Anja Gengo (IGF Secretariat)       | -         | Anja Gengo             | -           | IGF Secretariat | -
            Eleonora Mazzucchi (IGF Secretariat) | -       | Eleonora Mazzucchi     | -           | IGF Secretariat | -
            Julio Balderrama                   | -         | Julio Balderrama       | -           | -               | -
            Carina Birarda                     | -         | Carina Birarda         | -           | -               | -
            Marilyn Cade                       | -         | Marilyn Cade           | -           | -               | -
            Maarten van Horenbeeck             | -         | Maarten van Horenbeeck | -           | -               | -
            Andrew Cormack                     | -         | Andrew Cormack         | -           | -               | -
            Peter Franco                       | -         | Peter Franco           | -           | -               | -
            Dave Kissoondoyal                  | -         | Dave Kissoondoyal      | -           | -               | -
            Mallory Knodel                     | -         | Mallory Knodel         | -           | -               | -
            Naveen Lakshman                    | -         | Naveen Lakshman        | -           | -               | -
            Wout de Natris                     | -         | Wout de Natris         | -           | -               | -
            Jesse Sowell                       | -         | Jesse Sowell           | -           | -               | -
            Zakir Syed                         | -         | Zakir Syed             | -           | -               | -
            Akinremi Peter Taiwo               | -         | Akinremi Peter Taiwo   | -           | -               | -
            """, useHeadersInDisplayName = true)
    void participants_of_2017(
            String line, String honorific, String name, String role, String organisation, String shortName) {
        check(line, honorific, name, role, organisation, shortName);
    }

    /** The contributors of the same meeting, Annex II, without the bullets and stars of the copy. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            line                                    | honorific | name                 | organisation                      | short
            Mr. Shredeep Rayamajhi                  | Mr.       | Shredeep Rayamajhi   | -                                 | -
            Mr. Ben Wallis / Microsoft              | Mr.       | Ben Wallis           | Microsoft                         | -
            Dr.N.Sudha Bhuvanewari                  | Dr.       | N.Sudha Bhuvanewari  | -                                 | -
            Mr. Foncham Denis Doh / Cameroon Internet Governance Organization | Mr. | Foncham Denis Doh | Cameroon Internet Governance Organization | -
            Mr. Ji Haojun / Government of China     | Mr.       | Ji Haojun            | Government of China               | -
            Ms. Anita Sohan / Commonwealth Telecommunications Organisation (CTO) | Ms. | Anita Sohan | Commonwealth Telecommunications Organisation | CTO
            Mr. Mohit Saraswat                      | Mr.       | Mohit Saraswat       | -                                 | -
            Mr. Akinremi Peter Taiwo / African Civil Society on Information Society (ACSIS) | Mr. | Akinremi Peter Taiwo | African Civil Society on Information Society | ACSIS
            Mr. Peter Micek / Access Now            | Mr.       | Peter Micek          | Access Now                        | -
            Mr. Naveen K. Lakshman                  | Mr.       | Naveen K. Lakshman   | -                                 | -
            Ms. Carina Birarda / ISOC Cybersecurity SIG | Ms.   | Carina Birarda       | ISOC Cybersecurity SIG            | -
            Ms. Luisa Lobato                        | Ms.       | Luisa Lobato         | -                                 | -
            Mr. Dave Kissoondoyal / IGF Mauritius   | Mr.       | Dave Kissoondoyal    | IGF Mauritius                     | -
            Dr. U.M. Mbanaso / Centre for Cyberspace Studies, Nasarawa State University | Dr. | U.M. Mbanaso | Centre for Cyberspace Studies, Nasarawa State University | -
            Ms. Amali De Silva-Mitchell             | Ms.       | Amali De Silva-Mitchell | -                              | -
            Mr. Opeyemi Onifade / Africa ICT Alliance (AfICTA) | Mr. | Opeyemi Onifade | Africa ICT Alliance               | AfICTA
            """, useHeadersInDisplayName = true)
    void contributors_of_2017(String line, String honorific, String name, String organisation, String shortName) {
        check(line, honorific, name, null, organisation, shortName);
        assertThat(LineForm.hasHonorific(line)).isTrue();
        assertThat(LineForm.hasSlash(line)).isEqualTo(organisation != null);
    }

    @Test
    void a_contributor_without_honorific_and_slash_is_told_by_the_register_alone() {
        assertThat(LineForm.hasHonorific("United Nations Cuban Association")).isFalse();
        assertThat(LineForm.hasSlash("United Nations Cuban Association")).isFalse();
    }

    /** Of the outline of 19 September 2016: part I D and E, and part II. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            line                                    | honorific | name                 | organisation                      | short
            Mr. David Strudwick                     | Mr.       | David Strudwick      | -                                 | -
            Mr. Fojon Kosta / Government of Albania | Mr.       | Fojon Kosta          | Government of Albania             | -
            Mr. Olusegun H. Olugbile                | Mr.       | Olusegun H. Olugbile | -                                 | -
            Mr. Jerome Athias                       | Mr.       | Jerome Athias        | -                                 | -
            Mr. Shreedeep Rayamajhi / Razynews      | Mr.       | Shreedeep Rayamajhi  | Razynews                          | -
            Andrew Cormack (Jisc)                   | -         | Andrew Cormack       | Jisc                              | -
            Adli Wahid (FIRST)                      | -         | Adli Wahid           | FIRST                             | -
            Cristine Hoepers / CERT.br/NIC.br       | -         | Cristine Hoepers     | CERT.br/NIC.br                    | -
            Peter Cassidy (Anti-Phishing Working Group (APWG)) | - | Peter Cassidy    | Anti-Phishing Working Group       | APWG
            Wout DeNatris                           | -         | Wout DeNatris        | -                                 | -
            """, useHeadersInDisplayName = true)
    void people_of_2016(String line, String honorific, String name, String organisation, String shortName) {
        check(line, honorific, name, null, organisation, shortName);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            line                              | honorific | name          | role             | organisation | short
            H.E. Ms. Mary Major (Chair)       | H.E. Ms.  | Mary Major    | Chair            | -            | -
            H. E. Mary Major                  | H. E.     | Mary Major    | -                | -            | -
            Prof. Dr. Mary Major              | Prof. Dr. | Mary Major    | -                | -            | -
            Mr Richard Roe                    | Mr        | Richard Roe   | -                | -            | -
            Drake Ramoray                     | -         | Drake Ramoray | -                | -            | -
            Mrinal Sen                        | -         | Mrinal Sen    | -                | -            | -
            Mary Major (co-facilitator)       | -         | Mary Major    | Co-facilitator   | -            | -
            Mary Major (Remote moderator) / EU | -        | Mary Major    | Remote moderator | EU           | -
            Mary Major (EU) / Example Union   | -         | Mary Major    | -                | Example Union | -
            Mary Major ()                     | -         | Mary Major    | -                | -            | -
            Mary Major/Example Union          | -         | Mary Major/Example Union | -     | -            | -
            Mary Major /Example Union         | -         | Mary Major    | -                | Example Union | -
            Émile Zola (Éditions)             | -         | Émile Zola    | -                | Éditions     | -
            王小明 (中国)                       | -         | 王小明          | -                | 中国          | -
            """, useHeadersInDisplayName = true)
    void other_lines(String line, String honorific, String name, String role, String organisation, String shortName) {
        check(line, honorific, name, role, organisation, shortName);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            name                                                            | organisation | short
            Internet Society (ISOC)                                         | Internet Society | ISOC
            Nigeria IGF (NIGF)                                              | Nigeria IGF | NIGF
            Association for Progressive Communications (APC)                | Association for Progressive Communications | APC
            Information Technology - Information Sharing and Analysis Center (IT-ISAC) | Information Technology - Information Sharing and Analysis Center | IT-ISAC
            Organization of American States (OAS)                           | Organization of American States | OAS
            Forum of Incident Response and Security Teams (FIRST)           | Forum of Incident Response and Security Teams | FIRST
            National Cyber Security Centre - Finland (NCSC-FI)              | National Cyber Security Centre - Finland | NCSC-FI
            Messaging, Malware and Mobile Anti-Abuse Working Group (M3AAWG) | Messaging, Malware and Mobile Anti-Abuse Working Group | M3AAWG
            Freedom Online Coalition Working Group 1                        | Freedom Online Coalition Working Group 1 | -
            Global Partners Digital                                         | Global Partners Digital | -
            National (Nigeria) Advisory Council on Cybercrime               | National (Nigeria) Advisory Council on Cybercrime | -
            Ministry of Justice (Nigeria)                                   | Ministry of Justice (Nigeria) | -
            (ISOC)                                                          | (ISOC) | -
            """, useHeadersInDisplayName = true)
    void organisations(String name, String organisation, String shortName) {
        assertThat(LineForm.organisation(at(name)))
                .contains(new OrganisationMention(at(organisation), java.util.Optional.ofNullable(shortName)));
    }

    @Test
    void a_line_without_a_name_is_nobody() {
        assertThat(LineForm.person(at("(Facilitator)"), ROLES)).isEmpty();
        assertThat(LineForm.person(at("/ Microsoft"), ROLES)).isEmpty();
        assertThat(LineForm.organisation(at(" "))).isEmpty();
    }

    @Test
    void what_is_a_role_is_for_the_site_to_say() {
        assertThat(LineForm.person(at("Mary Major (Drafter)"), Set.of("Drafter"))
                        .orElseThrow()
                        .role())
                .contains("Drafter");
        assertThat(LineForm.person(at("Mary Major (Facilitator)"), Set.of("Drafter"))
                        .orElseThrow()
                        .organisation())
                .map(organisation -> organisation.name().value())
                .contains("Facilitator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "(", ")", "(a)", "(Facilitator)", "/ ", "Mr. ", "A", "H.E. "})
    void a_line_longer_than_any_name_is_nobody(String part) {
        for (int length : new int[] {300, 1_000, 100_000, 1_000_000}) {
            String line = "Mary Major (" + part.repeat(length / part.length()) + ")";
            assertThat(LineForm.person(at(line), ROLES).isPresent()).isEqualTo(length < 500);
            assertThat(LineForm.organisation(at(line)).isPresent()).isEqualTo(length < 500);
        }
    }

    private static void check(
            String line, String honorific, String name, String role, String organisation, String shortName) {
        PersonMention person = LineForm.person(at(line), ROLES).orElseThrow();
        assertThat(person.name().value()).isEqualTo(name);
        assertThat(person.honorific().orElse(null)).isEqualTo(honorific);
        assertThat(person.role().orElse(null)).isEqualTo(role);
        assertThat(person.organisation().map(o -> o.name().value()).orElse(null))
                .isEqualTo(organisation);
        assertThat(person.organisation().flatMap(OrganisationMention::shortName).orElse(null))
                .isEqualTo(shortName);
    }

    private static Located<String> at(String text) {
        return new Located<>(text, new Position("content/a.md", 1, 1));
    }
}
