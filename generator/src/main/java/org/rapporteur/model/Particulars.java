package org.rapporteur.model;

import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of who is named, beside what the entry says: the entry's word wins, the register fills what it leaves out
 * (content-format, “People”).
 */
public final class Particulars {

    private final People people;
    private final Organisations organisations;

    Particulars(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /**
     * For whom somebody spoke: the entry's word, else the register's of the person, else that of the organisation. Of
     * somebody withheld nothing is said: it could tell who it is.
     */
    public Optional<StakeholderGroup> group(PersonMention mention) {
        return said(mention, PersonMention::stakeholderGroup)
                .or(() -> entry(mention).flatMap(PersonEntry::stakeholderGroup))
                .or(() -> said(mention, people::affiliation)
                        .flatMap(organisations::find)
                        .flatMap(Organisation::entry)
                        .flatMap(OrganisationEntry::stakeholderGroup));
    }

    /** As {@link #group(PersonMention)}: the country's code. */
    public Optional<String> country(PersonMention mention) {
        return said(mention, PersonMention::country).or(() -> entry(mention).flatMap(PersonEntry::country));
    }

    private <T> Optional<T> said(PersonMention mention, Function<PersonMention, Optional<T>> what) {
        boolean withheld = people.find(mention).map(Person::withheld).orElse(false);
        return withheld ? Optional.empty() : what.apply(mention);
    }

    private Optional<PersonEntry> entry(PersonMention mention) {
        return people.find(mention).filter(person -> !person.withheld()).flatMap(Person::entry);
    }

    /** What the entry says, else what is known of the only contributor. */
    public Optional<StakeholderGroup> group(ContributionEntry entry) {
        return entry.stakeholderGroup()
                .or(() -> entry.persons().size() == 1
                        ? group(entry.persons().get(0))
                        : only(entry).flatMap(OrganisationEntry::stakeholderGroup));
    }

    /** As {@link #group(ContributionEntry)}: the country's code. */
    public Optional<String> country(ContributionEntry entry) {
        return entry.country().or(() -> only(entry).flatMap(OrganisationEntry::country));
    }

    private Optional<OrganisationEntry> only(ContributionEntry entry) {
        return entry.organisations().size() == 1 && entry.persons().isEmpty()
                ? organisations.find(entry.organisations().get(0)).flatMap(Organisation::entry)
                : Optional.empty();
    }
}
