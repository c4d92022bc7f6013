package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/**
 * What a document's own scope holds: that of the meeting, cycle, activity or programme that it is or stands in, the nearest
 * that can have such a list; the whole record for a page that stands in none (content-format, “Embeds”).
 */
final class Scope {

    private final PublicRecord record;
    private final Document document;

    Scope(PublicRecord record, Document document) {
        this.record = record;
        this.document = document;
    }

    /** The meeting that the document is or stands in. */
    Optional<Document.Meeting> meeting() {
        return document instanceof Document.Meeting own
                ? Optional.of(own)
                : record.tree().above(document, Document.Meeting.class);
    }

    /** The lists of participants of the document's meeting, or of all meetings and cycles in its scope. */
    Stream<Document.Participants> participantLists() {
        Optional<Document.Meeting> meeting = meeting();
        if (meeting.isPresent()) {
            return record.tree().below(meeting.get().page(), Document.Participants.class).stream();
        }
        Stream<Document.Participants> ofGuests = meetings().stream()
                .flatMap(each -> record.tree().below(each.page(), Document.Participants.class).stream());
        return Stream.concat(record.tree().below(widest(), Document.Participants.class).stream(), ofGuests)
                .distinct();
    }

    /** The meetings of all cycles in scope, also those of other cycles that belong to them too. */
    List<Document.Meeting> meetings() {
        return all(Document.Cycle.class).stream()
                .flatMap(cycle -> record.meetings(cycle).stream())
                .distinct()
                .toList();
    }

    /** The documents of a type in the nearest cycle, activity or programme, or in the whole record. */
    <D extends Document> List<D> all(Class<D> type) {
        SitePath scope = widest();
        return Stream.concat(
                        record.tree().at(scope).filter(type::isInstance).map(type::cast).stream(),
                        record.tree().below(scope, type).stream())
                .toList();
    }

    private SitePath widest() {
        return Stream.concat(Stream.of(document.page()), document.page().above().stream())
                .filter(page -> record.tree().at(page).map(Scope::isScope).orElse(false))
                .findFirst()
                .orElse(SitePath.HOME);
    }

    private static boolean isScope(Document document) {
        return document instanceof Document.Cycle
                || document instanceof Document.Activity
                || document instanceof Document.Programme;
    }
}
