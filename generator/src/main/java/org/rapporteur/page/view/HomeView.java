package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code home.ftlh}: the home page.
 *
 * @param today the day of the build, by which dates are past or to come; it is the commit's, not the reader's
 * @param news what came into the record or was changed last; empty where nobody knows when
 * @param next what is open or coming, by date
 * @param deadlines the next one and, when that is not hard, the next that is
 * @param calendar where all dates are
 * @param registers where all decisions and actions are, with their numbers
 */
public record HomeView(
        DateView today,
        BodyView body,
        List<ProgrammeLine> programmes,
        List<TimelineLine> deadlines,
        List<TimelineLine> next,
        Optional<LinkView> calendar,
        List<NewsLine> news,
        List<MeetingLine> meetings,
        List<OutputLine> outputs,
        List<AnnouncementLine> announcements,
        List<CountLine> counts,
        List<LinkView> registers) {

    public HomeView {
        programmes = List.copyOf(programmes);
        deadlines = List.copyOf(deadlines);
        next = List.copyOf(next);
        news = List.copyOf(news);
        meetings = List.copyOf(meetings);
        outputs = List.copyOf(outputs);
        announcements = List.copyOf(announcements);
        counts = List.copyOf(counts);
        registers = List.copyOf(registers);
    }
}
