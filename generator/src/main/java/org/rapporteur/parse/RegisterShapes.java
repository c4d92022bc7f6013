package org.rapporteur.parse;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.GlossaryTerm;
import org.rapporteur.model.OrganisationEntry;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PersonEntry;
import org.rapporteur.model.StakeholderGroup;
import org.rapporteur.model.Withdrawal;

/** The lines of the registers (content-format, “The registers”). */
final class RegisterShapes {

    /** @param paragraph the anchor, where it is not the page that is meant but a paragraph of it */
    private record Withdrawn(Located<String> page, Optional<String> paragraph) {}

    private static final Shape<Withdrawn> WITHDRAWN = new TextShape<>(
            "an old address of this site",
            "Write it from the site's root, such as /cms/old-page/, or /bpf/spam/2015/meetings/02/#p7 for a paragraph.",
            Notations.WITHDRAWN,
            RegisterShapes::withdrawn);

    private RegisterShapes() {}

    private static Optional<Withdrawn> withdrawn(Located<String> written) {
        String[] parts = written.value().split("#", 2);
        Optional<String> paragraph = parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
        return OldAddress.of(written.map(text -> parts[0]))
                .map(page -> new Withdrawn(page.map(text -> text.startsWith("/") ? text : "/" + text), paragraph));
    }

    static final class PersonEntryShape extends MappingShape<PersonEntry> {
        private final Key<Located<String>> name = required("name", "The name, as it is to be shown.", Shapes.TEXT);
        private final Key<Located<String>> id =
                optional("id", "Tells two people of one name apart: letters, digits, “-”, “_” and “.”.", Shapes.ID);
        private final Key<List<Located<String>>> aliases = list("aliases", "Other spellings of the name.", Shapes.TEXT);
        private final Key<OrganisationMention> organisation = optional(
                "organisation", "Whom the person speaks for, where a list does not say.", PersonShape.ORGANISATION);
        private final Key<String> sortAs =
                optional("sort-as", "Family name, given name: where sorting by the last word is wrong.", Shapes.WORDS);
        private final Key<StakeholderGroup> group = optional(
                "stakeholder-group", "The group that the person speaks for.", Shapes.word(StakeholderGroup.class));
        private final Key<String> country = optional("country", "The country, in two capital letters.", Shapes.COUNTRY);
        private final Key<Located<String>> url =
                optional("url", "The web address of the person's own page.", Shapes.URL);
        private final Key<Boolean> listed = optional(
                "listed",
                "If false, the person stays in the record where they spoke, and has no page and stands in no index.",
                Shapes.YES_OR_NO);
        private final Key<Boolean> withheld = optional(
                "withheld",
                "If true, the person is shown as “Name withheld” in every list, and the name is in no output file.",
                Shapes.YES_OR_NO);

        @Override
        protected Optional<PersonEntry> build(Entries entries, Reading reading) {
            return Optional.of(new PersonEntry(
                    entries.need(name),
                    entries.get(id),
                    entries.list(aliases),
                    entries.get(organisation),
                    entries.get(sortAs),
                    entries.get(group),
                    entries.get(country),
                    entries.get(url),
                    entries.get(listed).orElse(true),
                    entries.get(withheld).orElse(false)));
        }

        @Override
        public String expected() {
            return "an entry of people.yaml";
        }
    }

    static final class OrganisationEntryShape extends MappingShape<OrganisationEntry> {
        private final Key<Located<String>> name = required("name", "The name, as it is to be shown.", Shapes.TEXT);
        private final Key<Located<String>> shortName =
                optional("short-name", "A short name, such as APC.", Shapes.TEXT);
        private final Key<List<Located<String>>> aliases = list("aliases", "Other spellings of the name.", Shapes.TEXT);
        private final Key<StakeholderGroup> group =
                optional("stakeholder-group", "The group that it belongs to.", Shapes.word(StakeholderGroup.class));
        private final Key<String> country = optional("country", "The country, in two capital letters.", Shapes.COUNTRY);
        private final Key<Located<String>> url = optional("url", "Its web address.", Shapes.URL);

        @Override
        protected Optional<OrganisationEntry> build(Entries entries, Reading reading) {
            return Optional.of(new OrganisationEntry(
                    entries.need(name),
                    entries.get(shortName),
                    entries.list(aliases),
                    entries.get(group),
                    entries.get(country),
                    entries.get(url)));
        }

        @Override
        public String expected() {
            return "an entry of organisations.yaml";
        }
    }

    static final class GlossaryTermShape extends MappingShape<GlossaryTerm> {
        private final Key<Located<String>> term = required("term", "The term or the acronym.", Shapes.TEXT);
        private final Key<String> means = required("means", "What it means.", Shapes.WORDS);
        private final Key<Located<String>> url =
                optional("url", "A web address or a path to read more.", Shapes.TARGET);
        private final Key<List<Located<String>>> aliases = list("aliases", "Other spellings of the term.", Shapes.TEXT);

        @Override
        protected Optional<GlossaryTerm> build(Entries entries, Reading reading) {
            return Optional.of(
                    new GlossaryTerm(entries.need(term), entries.need(means), entries.get(url), entries.list(aliases)));
        }

        @Override
        public String expected() {
            return "an entry of glossary.yaml";
        }
    }

    static final class WithdrawalShape extends MappingShape<Withdrawal> {
        private final Key<Withdrawn> path = required("path", "The address that was withdrawn.", WITHDRAWN);
        private final Key<String> why =
                required("why", "Why it was withdrawn: readers see it there.", Shapes.SENTENCES.map(Located::value));
        private final Key<PartialDate> date = required("date", "The date on which it was withdrawn.", Shapes.DATE);
        private final Key<Located<String>> see =
                optional("see", "Where readers find more: a web address or a path.", Shapes.TARGET);

        @Override
        protected Optional<Withdrawal> build(Entries entries, Reading reading) {
            Withdrawn withdrawn = entries.need(path);
            return Optional.of(new Withdrawal(
                    withdrawn.page(), withdrawn.paragraph(), entries.need(why), entries.need(date), entries.get(see)));
        }

        @Override
        public String expected() {
            return "an entry of gone.yaml";
        }
    }
}
