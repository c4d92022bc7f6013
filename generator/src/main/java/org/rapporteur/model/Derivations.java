package org.rapporteur.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.markdown.Piece;

/**
 * What was made of outputs. Most links between outputs say something else: that one builds on another, or disagrees with it. So
 * only an output whose {@code kind} says that it is made of another one is taken for such a work, and only what its own file
 * links to for what it was made from.
 */
public final class Derivations {

    /** The kinds of what is made of another work; content/README.md has the same list for editors. */
    private static final Set<String> KINDS = Set.of(
            "animation",
            "brochure",
            "infographic",
            "leaflet",
            "podcast",
            "poster",
            "presentation",
            "summary",
            "translation",
            "video");

    private final Map<SitePath, Set<Document.Output>> bySource = new HashMap<>();
    private final Map<SitePath, List<Document>> sources = new HashMap<>();

    Derivations(Collection<Document> documents, Targets targets) {
        documents.stream()
                .filter(Document.Output.class::isInstance)
                .map(Document.Output.class::cast)
                .filter(Derivations::isDerived)
                .forEach(work -> add(work, targets));
    }

    private static boolean isDerived(Document.Output output) {
        return output.kind()
                .filter(kind -> KINDS.contains(kind.strip().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private void add(Document.Output work, Targets targets) {
        List<Document> from = links(work)
                .flatMap(target -> document(targets.resolve(work.head().path(), target)))
                .filter(source -> source instanceof Document.Output || source instanceof Document.Version)
                .filter(source -> !source.page().value().startsWith(work.page().value()))
                .distinct()
                .toList();
        sources.put(work.page(), from);
        from.forEach(source -> bySource.computeIfAbsent(
                        source.page(), page -> new TreeSet<>(Comparator.comparing(Document.Output::page)))
                .add(work));
    }

    private static Stream<String> links(Document.Output output) {
        return Stream.concat(
                output.links().stream().map(link -> link.target().value()),
                output.body().holes(Piece.Link.class).stream().map(Piece.Link::target));
    }

    private static Stream<Document> document(Destination destination) {
        return destination instanceof Destination.ToPage page ? page.document().stream() : Stream.empty();
    }

    /** The outputs that were made of what stands on some pages, by address. */
    public List<Document.Output> of(Collection<SitePath> pages) {
        return pages.stream()
                .flatMap(page -> bySource.getOrDefault(page, Set.of()).stream())
                .distinct()
                .sorted(Comparator.comparing(Document.Output::page))
                .toList();
    }

    /** The outputs and versions that an output was made from, as it names them. */
    public List<Document> sources(Document.Output work) {
        return sources.getOrDefault(work.page(), List.of());
    }
}
