package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Appearance;
import org.rapporteur.model.Attendance;
import org.rapporteur.model.Document;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.AttendanceLine;
import org.rapporteur.page.view.AttendanceYear;

/** The meetings that somebody took part in, each once, with what they were there. */
final class Attendances {

    private final Map<Document.Meeting, Set<String>> capacities = new LinkedHashMap<>();
    private final Map<Document.Meeting, OrganisationMention> organisations = new LinkedHashMap<>();

    Attendances(Collection<Appearance> appearances, PublicRecord record) {
        for (Appearance appearance : appearances) {
            record.tree().attended(appearance).ifPresent(meeting -> add(meeting, appearance));
        }
    }

    private void add(Document.Meeting meeting, Appearance appearance) {
        PersonMention mention = appearance.mention();
        Set<String> as = capacities.computeIfAbsent(meeting, k -> new LinkedHashSet<>());
        mention.role().ifPresent(as::add);
        if (appearance.kind() == Appearance.Kind.FACILITATED) {
            as.add("Facilitator");
        }
        mention.attendance()
                .filter(attendance -> attendance != Attendance.PRESENT)
                .ifPresent(attendance -> as.add(Labels.of(attendance).text()));
        mention.organisation().ifPresent(organisation -> organisations.putIfAbsent(meeting, organisation));
    }

    int count() {
        return capacities.size();
    }

    List<Document.Meeting> newestFirst() {
        List<Document.Meeting> meetings = new ArrayList<>(capacities.keySet());
        meetings.sort(MeetingLines.NEWEST_FIRST);
        return meetings;
    }

    List<AttendanceYear> years(Composition page) {
        return Years.of(newestFirst(), meeting -> meeting.date().year())
                .parts(
                        "meetings",
                        (year, id, meetings) -> new AttendanceYear(
                                year,
                                id,
                                meetings.stream()
                                        .map(meeting -> line(meeting, page))
                                        .toList()));
    }

    private AttendanceLine line(Document.Meeting meeting, Composition page) {
        return new AttendanceLine(
                page.meetings.among(meeting),
                List.copyOf(capacities.get(meeting)),
                Optional.ofNullable(organisations.get(meeting)).map(page.people::ref));
    }
}
