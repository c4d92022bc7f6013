package org.rapporteur.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.PersonMention;

/** Any line names somebody or nobody; a line made of parts is read as those parts. */
class LineFormFuzzTest {

    private static final Set<String> ROLES = Set.of("Facilitator", "Lead expert");
    private static final Position PLACE = new Position("content/a.md", 1, 1);

    /** What a report's line is made of; an empty part is not written. */
    record Parts(String honorific, String name, String role, String organisation, String shortName) {

        /** {@code Mr. Name (Role) / Organisation (ORG)}. */
        String line() {
            return person() + (organisation.isEmpty() ? "" : " / " + body());
        }

        private String person() {
            String titled = honorific.isEmpty() ? name : honorific + " " + name;
            return role.isEmpty() ? titled : titled + " (" + role + ")";
        }

        private String body() {
            return shortName.isEmpty() ? organisation : organisation + " (" + shortName + ")";
        }
    }

    @Property
    void a_line_is_read_as_the_parts_it_is_made_of(@ForAll("parts") Parts parts) {
        LineForm.Line line = LineForm.read(at(parts.line()), ROLES);
        PersonMention person = line.person().orElseThrow();
        assertThat(person.honorific().orElse("")).isEqualTo(parts.honorific());
        assertThat(person.name().value()).isEqualTo(parts.name());
        assertThat(person.role().orElse("")).isEqualTo(parts.role());
        assertThat(person.organisation()
                        .map(OrganisationMention::name)
                        .map(Located::value)
                        .orElse(""))
                .isEqualTo(parts.organisation());
        assertThat(person.organisation().flatMap(OrganisationMention::shortName).orElse(""))
                .isEqualTo(parts.organisation().isEmpty() ? "" : parts.shortName());
        assertThat(line.leftOver()).isEmpty();
    }

    @Property
    void any_line_names_somebody_or_nobody(@ForAll("lines") String text) {
        LineForm.Line line = LineForm.read(at(text), ROLES);
        line.person().ifPresent(person -> {
            assertThat(person.name().value())
                    .isNotBlank()
                    .isEqualTo(person.name().value().strip());
            assertThat(text).contains(person.name().value());
            person.role().ifPresent(role -> assertThat(ROLES).contains(role));
            person.organisation()
                    .map(organisation -> organisation.name().value())
                    .ifPresent(name -> assertThat(text).contains(name));
        });
    }

    /** Where all of a line was understood; registers have the bare name, and it must be the same person's. */
    @Property
    void a_name_that_was_read_is_read_as_itself(@ForAll("lines") String text) {
        LineForm.Line line = LineForm.read(at(text), ROLES);
        Assume.that(line.person().isPresent() && line.leftOver().isEmpty());
        Located<String> name = line.person().orElseThrow().name();
        assertThat(LineForm.person(name, ROLES).map(PersonMention::name)).contains(name);
    }

    @Property
    void any_text_is_an_organisation_or_none(@ForAll("lines") String text) {
        Optional<OrganisationMention> organisation = LineForm.organisation(at(text));
        assertThat(organisation.isPresent()).isEqualTo(!text.isBlank() && !LineForm.isTooLong(text));
        organisation.ifPresent(mention -> {
            assertThat(mention.name().value()).isNotBlank();
            assertThat(text).contains(mention.name().value());
            mention.shortName().ifPresent(acronym -> assertThat(text).endsWith("(" + acronym + ")"));
        });
    }

    @Provide
    Arbitrary<Parts> parts() {
        Arbitrary<String> word = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("éßøłа王'-")
                .ofMinLength(1)
                .ofMaxLength(8)
                // Begins with what no honorific begins with.
                .map(rest -> "Q" + rest);
        Arbitrary<String> words = word.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(" ", list));
        return Combinators.combine(
                        Arbitraries.of("", "Mr.", "Ms", "H.E. Ms.", "Prof. Dr."),
                        words,
                        Arbitraries.of("", "Facilitator", "Lead expert"),
                        Arbitraries.oneOf(Arbitraries.just(""), words),
                        Arbitraries.of("", "CTO", "NCSC-FI", "Q&A"))
                .as(Parts::new);
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Anna",
                "Mr.",
                "Mr ",
                "Dr.",
                "H.E.",
                "Prof. ",
                "(Facilitator)",
                "(lead expert)",
                "(",
                ")",
                "()",
                "((",
                "/",
                " / ",
                "/ ",
                " /",
                " ",
                "\t",
                "\u00a0",
                "CTO",
                "(CTO)",
                "van",
                "王",
                "😀",
                "e\u0301",
                "-",
                ".",
                "&");
        Arbitrary<String> made = pieces.list().ofMaxSize(20).map(list -> String.join("", list));
        return Arbitraries.frequencyOf(
                Tuple.of(4, made.map(String::strip)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(700).map(String::strip)));
    }

    private static Located<String> at(String text) {
        return new Located<>(text, PLACE);
    }
}
