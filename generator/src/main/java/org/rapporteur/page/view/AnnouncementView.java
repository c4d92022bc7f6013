package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/** {@code announcement.ftlh}. */
public record AnnouncementView(
        BodyView body, DateView date, Optional<String> from, Optional<String> to, List<LinkView> resources) {

    public AnnouncementView {
        resources = List.copyOf(resources);
    }
}
