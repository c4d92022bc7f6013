package org.rapporteur.data;

import java.net.URI;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Action;
import org.rapporteur.model.Decision;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/** Meetings as rows. */
final class MeetingRows {

    private final PublicRecord record;
    private final References references;

    MeetingRows(PublicRecord record) {
        this.record = record;
        this.references = new References(record);
    }

    MeetingRow meeting(Document.Meeting meeting) {
        return new MeetingRow(
                References.id(meeting),
                references.url(meeting.page()),
                meeting.head().symbol().map(Located::value),
                meeting.title(),
                references.above(meeting, Document.Activity.class),
                references.above(meeting, Document.Cycle.class),
                meeting.number(),
                meeting.date(),
                meeting.time(),
                meeting.time().map(time -> zone(meeting)),
                meeting.duration().map(duration -> (int) duration.toMinutes()),
                meeting.format(),
                meeting.place(),
                meeting.status(),
                meeting.head().summary().map(Located::value),
                References.texts(meeting.head().topics()),
                references.people(meeting.facilitators()),
                count(meeting, Document.Participants::tookPart),
                count(meeting, Document.Participants::apologies),
                meeting.recording()
                        .flatMap(link -> references.target(
                                link.target().value(), meeting.head().path())),
                meeting.decisions().stream()
                        .map(decision -> decision(decision, meeting))
                        .toList(),
                meeting.actions().stream()
                        .map(action -> action(action, meeting))
                        .toList(),
                meeting.body().paragraphs().stream()
                        .map(paragraph -> new MeetingRow.Paragraph(
                                paragraph.number(),
                                references.url(meeting.page(), paragraph.anchor()),
                                paragraph.text()))
                        .toList());
    }

    private String zone(Document.Meeting meeting) {
        String zone = meeting.timeZone().orElse(record.site().timeZone()).getId();
        return zone.equals("Z") ? "UTC" : zone;
    }

    private int count(Document.Meeting meeting, ToIntFunction<Document.Participants> counted) {
        return record.tree().below(meeting.page(), Document.Participants.class).stream()
                .mapToInt(counted)
                .sum();
    }

    private MeetingRow.Decision decision(Decision decision, Document.Meeting meeting) {
        return new MeetingRow.Decision(
                meeting.words(decision.text(), decision.paragraph()),
                paragraph(decision.paragraph(), meeting),
                decision.due());
    }

    private MeetingRow.Action action(Action action, Document.Meeting meeting) {
        return new MeetingRow.Action(
                meeting.words(action.text(), action.paragraph()),
                paragraph(action.paragraph(), meeting),
                references.people(action.who()),
                action.due(),
                action.done(),
                action.doneOn());
    }

    private Optional<URI> paragraph(Optional<Located<String>> anchor, Document.Meeting meeting) {
        return anchor.map(id -> references.url(meeting.page(), id.value()));
    }
}
