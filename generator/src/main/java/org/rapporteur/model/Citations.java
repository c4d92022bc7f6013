package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.markdown.Piece;
import org.rapporteur.markdown.Placed;

/** What texts cite, and, turned round, where each contribution was taken up (content-format, “Citations”). */
public final class Citations {

    private final Tree tree;
    private final Map<String, List<GivenContribution>> byId = new HashMap<>();
    private final Map<Key, List<Use>> uses = new HashMap<>();

    /** Catalogues may share an id, but not a page. */
    private record Key(SitePath page, String id) {}

    /**
     * A text that cites a contribution.
     *
     * @param document an output, or a version of one
     * @param paragraph the anchor of the first numbered paragraph that does
     */
    public record Use(Document document, Optional<String> paragraph) {}

    Citations(Collection<Document> documents, Collection<Catalogue> catalogues, Tree tree) {
        this.tree = tree;
        for (Catalogue catalogue : catalogues) {
            catalogue
                    .contributions()
                    .forEach(contribution -> contribution
                            .ids()
                            .forEach(id -> byId.computeIfAbsent(id, k -> new ArrayList<>())
                                    .add(new GivenContribution(contribution, catalogue))));
        }
        for (Document document : documents) {
            if (document instanceof Document.Output output) {
                add(output);
                List<Document.Version> newestFirst = tree.versions(output);
                for (int i = newestFirst.size() - 1; i >= 0; i--) {
                    add(newestFirst.get(i));
                }
            }
        }
    }

    private void add(Document document) {
        for (Placed<Piece.Citation> citation : Placed.in(document.body(), Piece.Citation.class)) {
            String id = citation.piece().id();
            find(id, document)
                    .map(given ->
                            uses.computeIfAbsent(new Key(given.contribution().page(), id), k -> new ArrayList<>()))
                    .filter(known ->
                            known.stream().noneMatch(use -> use.document().equals(document)))
                    .ifPresent(known -> known.add(new Use(document, citation.paragraph())));
        }
    }

    /** What a document cites by an id: what its own cycle has under it, before what others have. */
    public Optional<GivenContribution> find(String id, Document from) {
        List<GivenContribution> known = byId.getOrDefault(id, List.of());
        Optional<Document.Cycle> own = tree.above(from, Document.Cycle.class);
        return known.stream()
                .filter(given -> own.equals(Optional.of(given.catalogue().cycle())))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /** Where a contribution was taken up: by output, the oldest version first. */
    public List<Use> of(Contribution contribution) {
        return contribution.ids().stream()
                .sorted()
                .flatMap(id -> uses.getOrDefault(new Key(contribution.page(), id), List.of()).stream())
                .distinct()
                .toList();
    }
}
