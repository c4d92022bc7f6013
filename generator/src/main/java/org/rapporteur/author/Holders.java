package org.rapporteur.author;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.Placement;
import org.rapporteur.model.PublicRecord;

/** What new documents can belong to. */
record Holders(PublicRecord record) {

    private static final Set<DocumentType> WITH_ANNEXES =
            Set.of(DocumentType.MEETING, DocumentType.CYCLE, DocumentType.OUTPUT);

    /** An annex may stand anywhere in a cycle; a new one belongs to something. */
    private static final Map<DocumentType, Set<DocumentType>> TYPES = Map.of(
            DocumentType.PARTICIPANTS, Set.of(DocumentType.MEETING),
            DocumentType.CONTRIBUTIONS, WITH_ANNEXES,
            DocumentType.ANNEX, WITH_ANNEXES);

    /** What can hold a document of a type; nothing for those that stand by themselves. */
    static Set<DocumentType> types(DocumentType type) {
        return TYPES.getOrDefault(type, Placement.holder(type).map(Set::of).orElse(Set.of()));
    }

    /** What can hold a document of a type, as an editor names it; what is new comes first. */
    List<String> names(DocumentType type) {
        return record.documents().stream()
                .filter(document -> types(type).contains(document.type()))
                .sorted(Comparator.comparing(Holders::age).reversed().thenComparing(Document::page))
                .map(document -> DocumentPlace.name(document.page()))
                .toList();
    }

    private static String age(Document document) {
        return document instanceof Document.Meeting meeting
                ? meeting.date().toString()
                : document instanceof Document.Cycle cycle ? cycle.page().name() : "";
    }
}
