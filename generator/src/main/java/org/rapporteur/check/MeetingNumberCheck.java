package org.rapporteur.check;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.Unread;

/**
 * The meetings of a cycle are counted without doubles and without gaps. What is before the first and after the last is
 * not asked for: a record may begin late, and goes on. Meetings of two kinds, informal ones beside the others, may each be
 * counted from one: a double is one of its kind.
 */
final class MeetingNumberCheck implements Check {

    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}\\p{N}]*\\b(?:[0-9]+|[ivxlc]+)\\b");

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document.Cycle cycle : record.documents(Document.Cycle.class)) {
            TreeMap<Integer, List<Document.Meeting>> numbered = new TreeMap<>();
            for (Document.Meeting meeting : record.tree().below(cycle.page(), Document.Meeting.class)) {
                meeting.number()
                        .ifPresent(number -> numbered.merge(number, List.of(meeting), MeetingNumberCheck::joined));
            }
            numbered.forEach((number, meetings) -> twice(number, meetings, findings));
            if (!hidesMore(cycle, record)) {
                numbered.forEach((number, meetings) -> gap(number, meetings.get(0), numbered, findings));
            }
        }
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Whether a draft or an unreadable document stands in a cycle: it may be the meeting that seems to be missing. */
    private static boolean hidesMore(Document.Cycle cycle, PublicRecord record) {
        return Stream.concat(record.drafts().stream(), record.unread().stream().map(Unread::path))
                .map(DocumentPath::page)
                .anyMatch(page -> page.above().contains(cycle.page()));
    }

    private static void twice(int number, List<Document.Meeting> meetings, Findings findings) {
        for (int i = 1; i < meetings.size(); i++) {
            Document.Meeting meeting = meetings.get(i);
            meetings.subList(0, i).stream()
                    .filter(other -> kind(other).equals(kind(meeting)))
                    .findFirst()
                    .ifPresent(first -> findings.add(
                            Rule.MEETING_NUMBER,
                            meeting.numberPlace(),
                            "Another meeting of this cycle has the number " + number + " too: "
                                    + first.head().position().file() + ".",
                            "Correct `number` in one of the two."));
        }
    }

    /** A meeting's title without its number: “Virtual Meeting” of “Virtual Meeting II”. */
    private static String kind(Document.Meeting meeting) {
        return NUMBER.matcher(meeting.title().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .strip();
    }

    private static void gap(
            int number, Document.Meeting meeting, NavigableMap<Integer, ?> numbered, Findings findings) {
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
