package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code version.ftlh}: a version as it stood.
 *
 * @param newest link to the newest; empty on the newest itself
 * @param discussed where meetings and announcements link to it, newest first
 */
public record VersionView(
        BodyView body,
        String version,
        DateView date,
        Optional<Label> status,
        LinkView output,
        Optional<LinkView> file,
        Optional<ReviewView> review,
        Optional<LinkView> newest,
        List<DiscussionLine> discussed,
        Optional<LinkView> previous,
        Optional<LinkView> next) {

    public VersionView {
        discussed = List.copyOf(discussed);
    }
}
