package org.rapporteur.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the addresses of {@code published.txt} stood for, as far as it tells: an output, which means the newest, a version, which
 * means one text for ever, or a comparison of two. The three never lead into each other.
 */
public final class PublishedKinds {

    private final Set<SitePath> versions = new HashSet<>();
    private final Set<SitePath> outputs = new HashSet<>();

    /** What an address of an output or below it stands for. */
    public enum Kind {
        OUTPUT("output"),
        VERSION("version"),
        COMPARISON("comparison");

        private final String noun;

        Kind(String noun) {
            this.noun = noun;
        }

        /** “version”. */
        public String noun() {
            return noun;
        }

        /** Whether a document is of this kind. No document is a comparison. */
        public boolean is(Document document) {
            return this == OUTPUT && document instanceof Document.Output
                    || this == VERSION && document instanceof Document.Version;
        }
    }

    /** As a record's list of promises has them, and its outputs with their aliases. */
    public PublishedKinds(PublicRecord record) {
        record.registers().promised().stream()
                .filter(promise -> promise.value().text().isPresent())
                .map(promise -> new SitePath(promise.value().address()))
                .forEach(versions::add);
        versions.stream()
                .map(version -> version.above().get(0))
                .filter(PublishedKinds::isInCycle)
                .forEach(outputs::add);
        record.documents(Document.Output.class)
                .forEach(output -> addresses(output).forEach(outputs::add));
    }

    /** Outputs stand in cycles, which are named by their years; the alias of a version may stand anywhere. */
    private static boolean isInCycle(SitePath address) {
        return address.above().stream().anyMatch(above -> above.name().matches("[0-9]{4}"));
    }

    /** Every address that leads to a document. */
    private static Stream<SitePath> addresses(Document document) {
        return Stream.concat(
                Stream.of(document.page()),
                document.head().aliases().stream().map(alias -> SitePath.ofOldAddress(alias.value())));
    }

    /** What was published there; empty of anything else, and of what is not known. */
    public Optional<Kind> of(SitePath address) {
        if (versions.contains(address)) {
            return Optional.of(Kind.VERSION);
        }
        if (outputs.contains(address)) {
            return Optional.of(Kind.OUTPUT);
        }
        return isComparison(address) ? Optional.of(Kind.COMPARISON) : Optional.empty();
    }

    private boolean isComparison(SitePath address) {
        return Comparison.versions(address).stream()
                .anyMatch(pair -> outputs.contains(pair.before().above().get(0)));
    }

    /** Whether something stood right below an output, where versions do. */
    public boolean isBelowOutput(SitePath address) {
        return address.above().stream().findFirst().filter(outputs::contains).isPresent();
    }
}
