package org.rapporteur.check;

import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/** A meeting is held in the year of its cycle, unless it says that it belongs to another one too. */
final class MeetingYearCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document.Meeting meeting : record.documents(Document.Meeting.class)) {
            record.tree()
                    .above(meeting, Document.Cycle.class)
                    .filter(cycle -> cycle.page().name().matches("[0-9]{4}"))
                    .filter(cycle -> cycle.year() != meeting.date().year()
                            && meeting.alsoIn().isEmpty())
                    .ifPresent(
                            cycle -> findings.add(
                                    Rule.MEETING_YEAR,
                                    meeting.datePlace(),
                                    "This meeting of " + meeting.date() + " stands in the cycle of " + cycle.year()
                                            + ".",
                                    "Correct `date`, move the file, or say with `also-in` that it belongs to another cycle too."));
        }
    }
}
