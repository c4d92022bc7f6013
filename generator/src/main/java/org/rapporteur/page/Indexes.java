package org.rapporteur.page;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** What the pages are called that list one kind of thing. */
final class Indexes {

    private static final Map<SitePath, String> TITLES = Map.of(
            Addresses.PEOPLE, "People",
            Addresses.ORGANISATIONS, "Organisations",
            Addresses.TOPICS, "Topics",
            Addresses.MEETINGS, "Meetings",
            Addresses.DECISIONS, "Decisions",
            Addresses.ACTIONS, "Actions",
            Addresses.CALENDAR, "Calendar",
            Addresses.ANNOUNCEMENTS, "Announcements",
            Addresses.GLOSSARY, "Glossary",
            Addresses.DATA, "Data",
            Addresses.SEARCH, "Search",
            Addresses.STATUS, "State of the record");

    private Indexes() {}

    /** Those that the site has, by name. */
    static Stream<SitePath> of(PublicRecord record) {
        return TITLES.keySet().stream()
                .filter(record.addresses().generated()::contains)
                .sorted(Comparator.comparing(TITLES::get));
    }

    static Optional<String> title(SitePath page) {
        return Optional.ofNullable(TITLES.get(page));
    }
}
