package org.rapporteur.page.view;

import java.util.List;

/**
 * {@code home.ftlh}: the home page.
 *
 * @param next what is open or coming, by date
 */
public record HomeView(
        BodyView body,
        List<ProgrammeLine> programmes,
        List<TimelineLine> next,
        List<MeetingLine> meetings,
        List<OutputLine> outputs,
        List<AnnouncementLine> announcements,
        List<CountLine> counts) {

    public HomeView {
        programmes = List.copyOf(programmes);
        next = List.copyOf(next);
        meetings = List.copyOf(meetings);
        outputs = List.copyOf(outputs);
        announcements = List.copyOf(announcements);
        counts = List.copyOf(counts);
    }
}
