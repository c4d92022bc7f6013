package org.rapporteur.parse;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.markdown.ContactDetails;
import org.rapporteur.model.Attendance;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.StakeholderGroup;

/** A person in a list: the line that the report has, or a mapping (content-format, “People”). */
final class PersonShape implements Shape<PersonMention> {

    static final Shape<OrganisationMention> ORGANISATION = new TextShape<>(
            "the name of an organisation",
            "Write its name; its acronym may follow in parentheses.",
            Notation.ANY,
            LineForm::organisation);

    private static final String HINT = "Write `Name (Role)`, `Name (Organisation)` or `Name / Organisation`.";

    static final PersonShape PERSON = new PersonShape();

    private final AsMapping mapping = new AsMapping();

    private PersonShape() {}

    @Override
    public Optional<PersonMention> read(Value value, Reading reading) {
        if (value instanceof Value.Mapping) {
            return mapping.read(value, reading);
        }
        if (!(value instanceof Value.Scalar scalar)) {
            reading.wrongType(value, expected(), "Write one line for each person.");
            return Optional.empty();
        }
        LineForm.Line line = LineForm.read(MailAddress.cutFrom(scalar, reading), reading.roles());
        Optional<PersonMention> person = line.person();
        ContactDetails.in(scalar.text())
                .forEach(found -> reading.add(found.rule(), scalar.position(), found.message(), found.hint()));
        if (person.isPresent() && !line.leftOver().isEmpty()) {
            reading.add(
                    Rule.LINE_FORM,
                    scalar.position(),
                    "“" + line.leftOver() + "” in this line is read neither as a role nor as an organisation.",
                    "Write `Name (Role)`, `Name (Organisation)` or `Name / Organisation`, or give each a key:"
                            + " `{name: …, role: …, organisation: …}`.");
        }
        if (person.map(PersonMention::name)
                .filter(name -> name.value().contains("/"))
                .isPresent()) {
            reading.add(
                    Rule.LINE_FORM,
                    scalar.position(),
                    "This slash is taken for a part of the name.",
                    "Put a blank before and after it: `Name / Organisation`.");
        }
        if (person.isEmpty()) {
            reading.add(
                    Rule.WRONG_VALUE,
                    scalar.position(),
                    LineForm.isTooLong(scalar.text())
                            ? "This line is too long to be a person's."
                            : "This line has no name.",
                    HINT);
        }
        return person;
    }

    @Override
    public String expected() {
        return "a person: a line such as `Name (Role)`, or `{name: …}`";
    }

    @Override
    public Schema schema() {
        return Schema.text(Notation.ANY, expected(), HINT).or(mapping.schema());
    }

    private static final class AsMapping extends MappingShape<PersonMention> {
        private final Key<Located<String>> name = required("name", "The name, as it is to be shown.", Shapes.TEXT);
        private final Key<String> honorific =
                optional("honorific", "What stands before the name, such as Dr.", Shapes.WORDS);
        private final Key<String> role =
                optional("role", "What the person did there, such as Facilitator.", Shapes.WORDS);
        private final Key<OrganisationMention> organisation = optional(
                "organisation", "Whom the person spoke for. A short name may follow in parentheses.", ORGANISATION);
        private final Key<StakeholderGroup> group = optional(
                "stakeholder-group", "The group that the person spoke for.", Shapes.word(StakeholderGroup.class));
        private final Key<String> country = optional("country", "The country, in two capital letters.", Shapes.COUNTRY);
        private final Key<Attendance> attendance =
                optional("attendance", "How the person took part.", Shapes.word(Attendance.class));
        private final Key<Located<String>> id =
                optional("id", "Tells two people of one name apart: the id that people.yaml has.", Shapes.ID);

        @Override
        protected Optional<PersonMention> build(Entries entries, Reading reading) {
            // The name may have its honorific in front, as in the line form; nothing else of that form is looked for.
            Located<String> written = entries.need(name);
            Optional<PersonMention> line = LineForm.person(written, reading.roles())
                    .filter(person -> written.value().endsWith(person.name().value()));
            return Optional.of(new PersonMention(
                    line.map(PersonMention::name).orElse(written),
                    entries.get(honorific).or(() -> line.flatMap(PersonMention::honorific)),
                    entries.get(role),
                    entries.get(organisation),
                    entries.get(group),
                    entries.get(country),
                    entries.get(attendance),
                    entries.get(id).map(Located::value)));
        }

        @Override
        public String expected() {
            return "a person";
        }
    }
}
