package org.rapporteur.page.view;

import java.util.List;

/**
 * {@code announcements.ftlh}: all announcements, newest first.
 *
 * @param body an introduction, where editors wrote one
 */
public record AnnouncementsView(BodyView body, List<AnnouncementYear> years) {

    public AnnouncementsView {
        years = List.copyOf(years);
    }
}
