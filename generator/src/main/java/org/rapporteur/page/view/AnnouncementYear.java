package org.rapporteur.page.view;

import java.util.List;

/** A year of a list. */
public record AnnouncementYear(int year, String id, List<AnnouncementLine> announcements) {

    public AnnouncementYear {
        announcements = List.copyOf(announcements);
    }
}
