package org.rapporteur.model;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Located;

/**
 * What stands in the registers beside {@code site.yaml}, each in its file's order.
 *
 * @param promised every address, and every numbered paragraph of one, that was ever published, with what text a
 *     version had ({@code published.txt})
 * @param unread the files of which not all could be read; {@code roles} when those of {@code site.yaml} could not
 */
public record Registers(
        List<PersonEntry> people,
        List<OrganisationEntry> organisations,
        List<GlossaryTerm> glossary,
        List<Withdrawal> gone,
        List<Located<Promise>> promised,
        Set<String> unread) {

    public Registers {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        glossary = List.copyOf(glossary);
        gone = List.copyOf(gone);
        promised = List.copyOf(promised);
        unread = Set.copyOf(unread);
    }

    /** The promised addresses, without their places in the file; by address. */
    public SortedSet<String> promisedAddresses() {
        return promised.stream()
                .map(promise -> promise.value().address())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
