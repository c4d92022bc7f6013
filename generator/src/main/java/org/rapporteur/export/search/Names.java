package org.rapporteur.export.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.Person;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/**
 * People as a search may know them: whoever {@code people.yaml} does not list has no entry, and whoever it withholds no
 * name (content-format, “People”).
 */
final class Names {

    /** How long an entry of a list of people may become, in characters. */
    private static final int GROUP = 500;

    private final PublicRecord record;

    Names(PublicRecord record) {
        this.record = record;
    }

    /** Each with the spelling that stands here, where it is another, and for whom they spoke. */
    List<String> lines(List<PersonMention> mentions) {
        return mentions.stream().flatMap(mention -> line(mention).stream()).toList();
    }

    private Optional<String> line(PersonMention mention) {
        String written = mention.name().value();
        Optional<Person> person = record.people().find(mention);
        if (person.isPresent() && !person.get().listed()) {
            return Optional.empty();
        }
        String name = person.map(Person::name).orElse(written);
        List<String> more = Stream.concat(
                        Stream.of(written).filter(spelling -> !spelling.equals(name)),
                        record.people().affiliation(mention).map(this::name).stream())
                .toList();
        return Optional.of(more.isEmpty() ? name : name + " (" + String.join(", ", more) + ")");
    }

    private String name(OrganisationMention mention) {
        return record.organisations()
                .find(mention)
                .map(Organisation::name)
                .orElse(mention.name().value());
    }

    /** A list of people in a few texts. */
    Stream<String> groups(List<PersonMention> mentions) {
        List<String> groups = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        for (String line : lines(mentions)) {
            if (group.length() + line.length() > GROUP) {
                groups.add(group.toString());
                group.setLength(0);
            }
            group.append(group.length() == 0 ? "" : "; ").append(line);
        }
        groups.add(group.toString());
        return groups.stream().filter(text -> !text.isEmpty());
    }

    /** For whom somebody spoke in the record, or speaks by the register. */
    List<String> affiliations(Person person) {
        return record.appearances(person).stream()
                .flatMap(appearance -> record.people().affiliation(appearance.mention()).stream())
                .map(this::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** The pages on which somebody stands, their own first. */
    Stream<SitePath> pages(Person person) {
        return Stream.of(
                        Addresses.page(person).stream(),
                        record.appearances(person).stream()
                                .map(appearance -> appearance.document().page()),
                        record.contributions(person).stream()
                                .map(given -> given.contribution().page()))
                .flatMap(each -> each)
                .distinct();
    }
}
