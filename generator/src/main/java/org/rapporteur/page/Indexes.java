package org.rapporteur.page;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.SitePath;

/** What the pages are called that list one kind of thing. */
final class Indexes {

    private static final Map<SitePath, String> TITLES = Map.of(
            Addresses.PEOPLE, "People",
            Addresses.ORGANISATIONS, "Organisations",
            Addresses.TOPICS, "Topics",
            Addresses.MEETINGS, "Meetings",
            Addresses.ANNOUNCEMENTS, "Announcements",
            Addresses.GLOSSARY, "Glossary");

    private Indexes() {}

    static Optional<String> title(SitePath page) {
        return Optional.ofNullable(TITLES.get(page));
    }
}
