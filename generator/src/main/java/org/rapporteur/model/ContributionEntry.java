package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;

/**
 * A contribution as one list has it (content-format, “Contributions”).
 *
 * @param loneName the name of a line that has nothing else: it stands among the organisations too, and is taken for a
 *     person when the record knows one of that name
 * @param file the path of an asset
 * @param on the path of the version that it comments on
 * @param paragraph the anchor of the paragraph that it comments on
 */
public record ContributionEntry(
        Optional<Located<String>> title,
        List<PersonMention> persons,
        List<OrganisationMention> organisations,
        Optional<Located<String>> loneName,
        Optional<Located<String>> url,
        Optional<Located<String>> file,
        Optional<PartialDate> received,
        Optional<String> language,
        List<String> topics,
        Optional<StakeholderGroup> stakeholderGroup,
        Optional<String> country,
        Optional<String> summary,
        Optional<Located<String>> id,
        Optional<Located<String>> on,
        Optional<Located<String>> paragraph,
        Position position) {

    public ContributionEntry {
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
        topics = List.copyOf(topics);
    }

    /** The same entry with its lone name taken for a person's or an organisation's. */
    ContributionEntry resolved(Predicate<String> isPerson) {
        if (loneName.isEmpty()) {
            return this;
        }
        boolean person = isPerson.test(loneName.get().value());
        return new ContributionEntry(
                title,
                person ? List.of(PersonMention.named(loneName.get())) : persons,
                person ? List.of() : organisations,
                Optional.empty(),
                url,
                file,
                received,
                language,
                topics,
                stakeholderGroup,
                country,
                summary,
                id,
                on,
                paragraph,
                position);
    }
}
