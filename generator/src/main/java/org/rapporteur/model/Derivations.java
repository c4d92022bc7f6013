package org.rapporteur.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.markdown.Piece;
import org.rapporteur.markdown.Placed;

/** What was made of outputs: an infographic, a translation. An output that links to another one, or to its version, is such a work. */
public final class Derivations {

    private final Map<SitePath, Set<Document.Output>> bySource = new HashMap<>();

    Derivations(Collection<Document> documents, Tree tree, Targets targets) {
        documents.forEach(document -> output(document, tree)
                .ifPresent(work -> targets(document).forEach(target -> {
                    if (targets.resolve(document.head().path(), target) instanceof Destination.ToPage to
                            && !to.page().value().startsWith(work.page().value())) {
                        bySource.computeIfAbsent(
                                        to.page(), page -> new TreeSet<>(Comparator.comparing(Document.Output::page)))
                                .add(work);
                    }
                })));
    }

    private static Optional<Document.Output> output(Document document, Tree tree) {
        if (document instanceof Document.Output output) {
            return Optional.of(output);
        }
        return document instanceof Document.Version ? tree.above(document, Document.Output.class) : Optional.empty();
    }

    private static Stream<String> targets(Document document) {
        Stream<String> listed = document instanceof Document.Output output
                ? output.links().stream().map(link -> link.target().value())
                : Stream.empty();
        return Stream.concat(
                listed,
                Placed.in(document.body(), Piece.Link.class).stream()
                        .map(placed -> placed.piece().target()));
    }

    /** The outputs that were made of what stands on some pages, by address. */
    public List<Document.Output> of(Collection<SitePath> pages) {
        return pages.stream()
                .flatMap(page -> bySource.getOrDefault(page, Set.of()).stream())
                .distinct()
                .sorted(Comparator.comparing(Document.Output::page))
                .toList();
    }
}
