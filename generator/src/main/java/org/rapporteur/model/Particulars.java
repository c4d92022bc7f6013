package org.rapporteur.model;

import java.util.List;
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
     * somebody withheld nothing is said: it could tell who it is. Of somebody who is not listed, the register says nothing.
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
        return people.find(mention).filter(Person::listed).flatMap(Person::entry);
    }

    /** What the entry says, else what is known of the only contributor, a person before the organisation. */
    public Optional<StakeholderGroup> group(ContributionEntry entry) {
        return entry.stakeholderGroup()
                .or(() -> only(entry.persons()).flatMap(this::group))
                .or(() -> organisation(entry).flatMap(OrganisationEntry::stakeholderGroup));
    }

    /** As {@link #group(ContributionEntry)}: the country's code. */
    public Optional<String> country(ContributionEntry entry) {
        return entry.country()
                .or(() -> only(entry.persons()).flatMap(this::country))
                .or(() -> organisation(entry).flatMap(OrganisationEntry::country));
    }

    /** Of several people, one organisation's particulars need not be everybody's. */
    private Optional<OrganisationEntry> organisation(ContributionEntry entry) {
        List<OrganisationMention> mentions = entry.organisations().isEmpty()
                ? only(entry.persons()).flatMap(mention -> said(mention, people::affiliation)).stream()
                        .toList()
                : entry.organisations();
        return entry.persons().size() > 1
                ? Optional.empty()
                : only(mentions).flatMap(organisations::find).flatMap(Organisation::entry);
    }

    private static <T> Optional<T> only(List<T> contributors) {
        return contributors.size() == 1 ? Optional.of(contributors.get(0)) : Optional.empty();
    }
}
