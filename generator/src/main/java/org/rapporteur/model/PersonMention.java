package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/**
 * Somebody as one list has them, on that day: what the entry says wins over the register (content-format, “People”).
 *
 * @param name as written, without honorific
 * @param honorific {@code Mr.}, {@code H.E.}; empty when there is none
 * @param id tells two people of one name apart
 */
public record PersonMention(
        Located<String> name,
        Optional<String> honorific,
        Optional<String> role,
        Optional<OrganisationMention> organisation,
        Optional<StakeholderGroup> stakeholderGroup,
        Optional<String> country,
        Optional<Attendance> attendance,
        Optional<String> id) {

    /** An entry that says nothing but a name. */
    public static PersonMention named(Located<String> name) {
        return new PersonMention(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Who sent apologies stands on a list, and did not take part. */
    public boolean tookPart() {
        return !attendance.equals(Optional.of(Attendance.APOLOGIES));
    }

    /** The same entry with the organisation that it leaves out. */
    public PersonMention speakingFor(OrganisationMention other) {
        return new PersonMention(
                name,
                honorific,
                role,
                organisation.or(() -> Optional.of(other)),
                stakeholderGroup,
                country,
                attendance,
                id);
    }
}
