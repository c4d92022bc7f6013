package org.rapporteur.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Document;
import org.rapporteur.model.EmbeddedList;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/**
 * The files whose words a page shows, beside its own: an output has the text of a version, a meeting prints its annexes, a
 * catalogue joins lists, and an embed is made of what it lists.
 */
final class PageSources {

    private final PublicRecord record;

    PageSources(PublicRecord record) {
        this.record = record;
    }

    /** The documents, each once. */
    Collection<Document> of(Document document) {
        Map<SitePath, Document> sources = new LinkedHashMap<>(Map.of(document.page(), document));
        Stream.concat(parts(document), embedded(document)).forEach(each -> sources.putIfAbsent(each.page(), each));
        return sources.values();
    }

    private Stream<Document> parts(Document document) {
        if (document instanceof Document.Output output) {
            return record.tree().versions(output).stream().map(Document.class::cast);
        }
        if (document instanceof Document.Meeting meeting) {
            return record.tree().annexes(meeting).stream().flatMap(annex -> of(annex).stream());
        }
        return document instanceof Document.Contributions list && isDerived(list)
                ? record.tree().above(list, Document.Cycle.class).map(record::catalogue).stream()
                        .flatMap(catalogue -> catalogue.lists().stream())
                : Stream.empty();
    }

    /** Whether a list shows what others hold: the cycle's catalogue, and one without entries of its own. */
    private boolean isDerived(Document.Contributions list) {
        return list.entries().isEmpty()
                || record.tree()
                        .above(list, Document.Cycle.class)
                        .map(cycle -> record.catalogue(cycle).page().equals(list.page()))
                        .orElse(false);
    }

    private Stream<Document> embedded(Document document) {
        return document.body().holes(Piece.Embed.class).stream()
                .flatMap(embed -> Stream.of(EmbeddedList.values())
                        .filter(list -> list.word().equals(embed.name())))
                .distinct()
                .flatMap(list -> listed(list, new Scope(record, document)));
    }

    private Stream<? extends Document> listed(EmbeddedList list, Scope scope) {
        return switch (list) {
            case PARTICIPANTS -> scope.participantLists();
            case CONTRIBUTIONS ->
                scope.all(Document.Cycle.class).stream().flatMap(cycle -> record.catalogue(cycle).lists().stream());
            case TIMELINE -> scope.all(Document.Cycle.class).stream();
            case ACTIONS -> scope.meeting().map(Stream::of).orElseGet(() -> scope.meetings().stream());
            case MEETINGS -> scope.meetings().stream();
            case OUTPUTS -> scope.all(Document.Output.class).stream();
        };
    }
}
