package org.rapporteur.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/**
 * The meetings of a cycle are counted without doubles and without gaps. What is before the first and after the last is
 * not asked for: a record may begin late, and goes on.
 */
final class MeetingNumberCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document.Cycle cycle : record.documents(Document.Cycle.class)) {
            check(record.tree().below(cycle.page(), Document.Meeting.class), findings);
        }
    }

    private static void check(List<Document.Meeting> meetings, Findings findings) {
        TreeMap<Integer, Document.Meeting> numbered = new TreeMap<>();
        for (Document.Meeting meeting : meetings) {
            meeting.number().ifPresent(number -> twice(number, meeting, numbered, findings));
        }
        numbered.forEach((number, meeting) -> gap(number, meeting, numbered, findings));
    }

    private static void twice(
            int number, Document.Meeting meeting, Map<Integer, Document.Meeting> numbered, Findings findings) {
        Document.Meeting first = numbered.putIfAbsent(number, meeting);
        if (first != null) {
            findings.add(
                    Rule.MEETING_NUMBER,
                    meeting.numberPlace(),
                    "Another meeting of this cycle has the number " + number + " too: "
                            + first.head().position().file() + ".",
                    "Correct `number` in one of the two.");
        }
    }

    private static void gap(
            int number, Document.Meeting meeting, TreeMap<Integer, Document.Meeting> numbered, Findings findings) {
        Integer before = numbered.lowerKey(number);
        if (before != null && before < number - 1) {
            findings.add(
                    Rule.MEETING_NUMBER,
                    meeting.numberPlace(),
                    "Before meeting " + number + " comes meeting " + before
                            + " of this cycle: what lies between is missing.",
                    "Add the meetings between, or correct `number`.");
        }
    }
}
