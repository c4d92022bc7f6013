package org.rapporteur.check;

import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/** A summary is corrected after its meeting was held. */
final class CorrectionCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document.Meeting meeting : record.documents(Document.Meeting.class)) {
            meeting.corrections().stream()
                    .filter(correction ->
                            correction.date().last().isBefore(meeting.date().first()))
                    .forEach(correction -> findings.add(
                            Rule.EARLY_CORRECTION,
                            meeting.datePlace(),
                            "This meeting of " + meeting.date() + " has a correction of " + correction.date()
                                    + ", which is before it.",
                            "Correct the `date` of the meeting, or that of the correction."));
        }
    }
}
