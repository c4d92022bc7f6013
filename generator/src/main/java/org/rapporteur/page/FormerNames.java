package org.rapporteur.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.RegisterEntry;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Slug;

/**
 * The pages of people and organisations whose address came from a name that is an alias now: once published, the old address
 * leads to the new one.
 */
final class FormerNames {

    /** A page and what it is called. */
    record Named(String title, SitePath page) {}

    private final PublicRecord record;

    FormerNames(PublicRecord record) {
        this.record = record;
    }

    /** The pages that stand now for addresses that were published, by those. */
    Map<SitePath, Named> pages() {
        Set<String> promised = record.registers().promisedAddresses();
        Map<SitePath, Named> pages = new TreeMap<>();
        if (!promised.isEmpty()) {
            record.people()
                    .all()
                    .forEach(person -> Addresses.page(person)
                            .ifPresent(page -> add(
                                    Addresses.PEOPLE,
                                    names(person.spellings(), person.entry()),
                                    new Named(person.name(), page),
                                    pages)));
            record.organisations()
                    .all()
                    .forEach(organisation -> add(
                            Addresses.ORGANISATIONS,
                            names(organisation.spellings(), organisation.entry()),
                            new Named(organisation.name(), Addresses.page(organisation)),
                            pages));
        }
        pages.keySet()
                .removeIf(old -> !promised.contains(old.value())
                        || record.addresses().generated().contains(old)
                        || record.tree().at(old).isPresent());
        return pages;
    }

    private static void add(SitePath index, Stream<String> names, Named page, Map<SitePath, Named> pages) {
        names.forEach(name -> pages.putIfAbsent(index.child(Slug.of(name)), page));
    }

    private static Stream<String> names(List<String> spellings, Optional<? extends RegisterEntry> entry) {
        Stream<String> aliases =
                entry.stream().flatMap(known -> known.aliases().stream()).map(Located::value);
        return Stream.concat(spellings.stream(), aliases);
    }
}
