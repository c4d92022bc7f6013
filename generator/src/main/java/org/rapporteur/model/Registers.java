package org.rapporteur.model;

import java.util.List;

/** What stands in the registers beside {@code site.yaml}, each in its file's order. */
public record Registers(
        List<PersonEntry> people,
        List<OrganisationEntry> organisations,
        List<GlossaryTerm> glossary,
        List<Withdrawal> gone) {

    public Registers {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        glossary = List.copyOf(glossary);
        gone = List.copyOf(gone);
    }
}
