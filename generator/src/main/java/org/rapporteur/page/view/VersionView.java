package org.rapporteur.page.view;

import java.util.Optional;

/**
 * {@code version.ftlh}: a version as it stood.
 *
 * @param newest link to the newest; empty on the newest itself
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
        Optional<LinkView> previous,
        Optional<LinkView> next) {}
