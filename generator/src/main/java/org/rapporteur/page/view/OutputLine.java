package org.rapporteur.page.view;

import java.util.Optional;

/**
 * An output in a list.
 *
 * @param newest its newest version
 * @param cycle whose it is; empty on the cycle's own page
 */
public record OutputLine(
        String title,
        String href,
        Optional<String> kind,
        Optional<VersionLine> newest,
        Optional<LinkView> cycle,
        Optional<String> summary) {}
