package org.rapporteur.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Comparison;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Withdrawal;

/**
 * What became of comparisons that were published and stand there no more: where a version has another address, its alias brings
 * its comparisons along, and where it is withdrawn, they are too. Nobody writes them down one by one.
 */
final class FormerComparisons {

    private final PublicRecord record;
    private final Map<SitePath, Withdrawal> gone;
    private final List<SitePath> former;

    FormerComparisons(PublicRecord record) {
        this.record = record;
        this.gone = record.registers().gone().stream()
                .filter(Withdrawal::isPage)
                .collect(Collectors.toMap(
                        withdrawal -> SitePath.ofOldAddress(withdrawal.path().value()),
                        Function.identity(),
                        (first, second) -> first));
        this.former = record.registers().promisedAddresses().stream()
                .map(SitePath::new)
                .filter(address -> Comparison.versions(address).isPresent())
                .filter(address -> !record.addresses().generated().contains(address) && !gone.containsKey(address))
                .toList();
    }

    /** The comparisons that stand now for addresses that were published, by those. */
    Map<SitePath, FormerNames.Named> moved() {
        Map<SitePath, FormerNames.Named> moved = new TreeMap<>();
        former.forEach(address -> Comparison.versions(address)
                .flatMap(record.comparisons()::now)
                .ifPresent(now -> moved.put(address, new FormerNames.Named(ComparisonPages.name(now), now.page()))));
        return moved;
    }

    /** Those of versions that are withdrawn, with the reason that those give. */
    List<Withdrawal> withdrawn() {
        return former.stream()
                .flatMap(address -> Comparison.versions(address).stream()
                        .flatMap(pair -> Stream.of(pair.before(), pair.after()))
                        .filter(gone::containsKey)
                        .map(gone::get)
                        .limit(1)
                        .map(why -> new Withdrawal(
                                new Located<>(address.value(), why.path().position()),
                                Optional.empty(),
                                why.why(),
                                why.date(),
                                why.see())))
                .toList();
    }
}
