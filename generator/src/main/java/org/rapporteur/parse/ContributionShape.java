package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.ContributionEntry;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.StakeholderGroup;

/** A contribution in a list: the line that the report has, or a mapping (content-format, “Contributions”). */
final class ContributionShape implements Shape<ContributionEntry> {

    private static final String HINT = "Write `Person / Organisation`, or one of the two.";

    static final ContributionShape CONTRIBUTION = new ContributionShape();

    private final AsMapping mapping = new AsMapping();

    private ContributionShape() {}

    @Override
    public Optional<ContributionEntry> read(Value value, Reading reading) {
        if (value instanceof Value.Mapping) {
            return mapping.read(value, reading);
        }
        if (!(value instanceof Value.Scalar scalar)) {
            reading.wrongType(value, expected(), "Write one line for each contribution.");
            return Optional.empty();
        }
        Optional<ContributionEntry> entry = line(MailAddress.cutFrom(scalar, reading), reading);
        if (entry.isEmpty()) {
            reading.add(
                    Rule.WRONG_VALUE,
                    scalar.position(),
                    LineForm.isTooLong(scalar.text())
                            ? "This line is too long to be a name."
                            : "This line names nobody.",
                    HINT);
        }
        return entry;
    }

    /** {@code Person / Organisation}; alone, a name with an honorific is a person's, any other waits for the register. */
    private static Optional<ContributionEntry> line(Located<String> line, Reading reading) {
        if (LineForm.hasSlash(line.value()) || LineForm.hasHonorific(line.value())) {
            return LineForm.person(line, reading.roles())
                    .map(person -> of(
                            List.of(person),
                            person.organisation().stream().toList(),
                            Optional.empty(),
                            line.position()));
        }
        return LineForm.organisation(line)
                .map(organisation -> of(List.of(), List.of(organisation), Optional.of(line), line.position()));
    }

    private static ContributionEntry of(
            List<PersonMention> persons,
            List<OrganisationMention> organisations,
            Optional<Located<String>> loneName,
            Position position) {
        return new ContributionEntry(
                Optional.empty(),
                persons,
                organisations,
                loneName,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                position);
    }

    @Override
    public String expected() {
        return "a contribution: a line such as `Person / Organisation`, or `{title: …, person: …}`";
    }

    @Override
    public Schema schema() {
        return Schema.text(Notation.ANY, expected(), HINT).or(mapping.schema());
    }

    private static final class AsMapping extends MappingShape<ContributionEntry> {
        private final Key<Located<String>> title = optional("title", "What it is called.", Shapes.TEXT);
        private final Key<List<PersonMention>> person = optional(
                "person", "Who contributed: a person, or a list of people.", ListShape.orOne(PersonShape.PERSON));
        private final Key<List<PersonMention>> persons =
                list("persons", "Who contributed: a list of people.", PersonShape.PERSON);
        private final Key<List<OrganisationMention>> organisation = optional(
                "organisation",
                "The organisation that contributed, or a list of them.",
                ListShape.orOne(PersonShape.ORGANISATION));
        private final Key<List<OrganisationMention>> organisations =
                list("organisations", "The organisations that contributed.", PersonShape.ORGANISATION);
        private final Key<Located<String>> url = optional("url", "The web address of the paper.", Shapes.URL);
        private final Key<Located<String>> file =
                optional("file", "The path of the paper, when it is a file here.", Shapes.PATH);
        private final Key<PartialDate> received = optional("received", "The date on which it came in.", Shapes.DATE);
        private final Key<String> language =
                optional("language", "The language that it is written in.", Shapes.LANGUAGE);
        private final Key<List<String>> topics = list("topics", "What it is about.", Shapes.WORDS);
        private final Key<StakeholderGroup> group =
                optional("stakeholder-group", "The group that it speaks for.", Shapes.word(StakeholderGroup.class));
        private final Key<String> country =
                optional("country", "The country that it comes from, in two capital letters.", Shapes.COUNTRY);
        private final Key<String> summary =
                optional("summary", "What it says, in a sentence or two.", Shapes.SENTENCES.map(Located::value));
        private final Key<Located<String>> id =
                optional("id", "What to cite it by: letters, digits, “-”, “_” and “.”.", Shapes.ID);
        private final Key<Located<String>> on =
                optional("on", "Of a comment on a draft: the path of the version.", Shapes.PATH);
        private final Key<Located<String>> paragraph =
                optional("para", "Of a comment on a draft: the number of the paragraph.", Shapes.PARAGRAPH_ANCHOR);

        @Override
        protected Optional<OneOf> oneOf() {
            return Optional.of(new OneOf(
                    List.of(title, person, persons, organisation, organisations),
                    "This contribution says neither what it is nor whose.",
                    "Add `title: …`, `person: …` or `organisation: …`."));
        }

        @Override
        protected Optional<ContributionEntry> build(Entries entries, Reading reading) {
            List<OrganisationMention> own = both(entries.list(organisation), entries.list(organisations));
            // As in the line form, the one organisation beside a person is whom they spoke for.
            List<PersonMention> people = both(entries.list(person), entries.list(persons)).stream()
                    .map(each -> own.size() == 1 ? each.speakingFor(own.get(0)) : each)
                    .toList();
            // A person's own affiliation is who contributed, where the entry names no organisation beside it.
            List<OrganisationMention> bodies = own.isEmpty()
                    ? people.stream()
                            .flatMap(each -> each.organisation().stream())
                            .toList()
                    : own;
            // What stands there and cannot be read was said already.
            boolean unreadable = entries.get(title).isEmpty() && people.isEmpty() && bodies.isEmpty();
            return unreadable
                    ? Optional.empty()
                    : Optional.of(new ContributionEntry(
                            entries.get(title),
                            people,
                            bodies,
                            Optional.empty(),
                            entries.get(url),
                            entries.get(file),
                            entries.get(received),
                            entries.get(language),
                            entries.list(topics),
                            entries.get(group),
                            entries.get(country),
                            entries.get(summary),
                            entries.get(id),
                            entries.get(on),
                            entries.get(paragraph),
                            entries.position()));
        }

        private static <T> List<T> both(List<T> one, List<T> many) {
            return Stream.concat(one.stream(), many.stream()).toList();
        }

        @Override
        public String expected() {
            return "a contribution";
        }
    }
}
