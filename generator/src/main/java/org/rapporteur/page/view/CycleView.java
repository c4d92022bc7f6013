package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code cycle.ftlh}: a year's round of work.
 *
 * @param picture its dates drawn; empty when there are no two of them
 * @param steps how the year's work went, from the call to the output
 * @param calendar its dates for a reader's own calendar
 * @param previous the cycle before
 * @param next the cycle after
 * @param catalogue link to the contributions, with their number in its text
 * @param groups who took part, by stakeholder group
 * @param regions likewise by regional group of the United Nations
 * @param countries likewise by country
 * @param attendance who was at which meeting; empty when there are no two lists of participants
 * @param participants how many people took part
 */
public record CycleView(
        BodyView body,
        int year,
        Optional<String> theme,
        Optional<AnnualMeetingView> annualMeeting,
        List<PersonLine> team,
        List<StepLine> steps,
        List<TimelineLine> timeline,
        Optional<TimelinePicture> picture,
        Optional<LinkView> calendar,
        List<MeetingLine> meetings,
        Optional<LinkView> catalogue,
        List<OutputLine> outputs,
        List<ActionLine> openActions,
        List<AnnexLine> annexes,
        int participants,
        List<CountLine> groups,
        List<CountLine> regions,
        List<CountLine> countries,
        Optional<AttendanceMatrix> attendance,
        List<LinkView> links,
        Optional<LinkView> previous,
        Optional<LinkView> next) {

    public CycleView {
        team = List.copyOf(team);
        steps = List.copyOf(steps);
        timeline = List.copyOf(timeline);
        meetings = List.copyOf(meetings);
        outputs = List.copyOf(outputs);
        openActions = List.copyOf(openActions);
        annexes = List.copyOf(annexes);
        groups = List.copyOf(groups);
        regions = List.copyOf(regions);
        countries = List.copyOf(countries);
        links = List.copyOf(links);
    }
}
