package org.rapporteur.page.view;

import java.util.List;

/**
 * {@code meetings.ftlh}: every meeting, newest first.
 *
 * @param pages links to the years' pages when the list is divided
 */
public record MeetingsView(BodyView body, int total, List<LinkView> pages, List<MeetingYear> years) {

    public MeetingsView {
        pages = List.copyOf(pages);
        years = List.copyOf(years);
    }
}
