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

    private static final Map<SitePath, String> TITLES = Map.ofEntries(
            Map.entry(Addresses.PEOPLE, "People"),
            Map.entry(Addresses.ORGANISATIONS, "Organisations"),
            Map.entry(Addresses.TOPICS, "Topics"),
            Map.entry(Addresses.MEETINGS, "Meetings"),
            Map.entry(Addresses.DECISIONS, "Decisions"),
            Map.entry(Addresses.ACTIONS, "Actions"),
            Map.entry(Addresses.CALENDAR, "Calendar"),
            Map.entry(Addresses.ANNOUNCEMENTS, "Announcements"),
            Map.entry(Addresses.GLOSSARY, "Glossary"),
            Map.entry(Addresses.DATA, "Data"),
            Map.entry(Addresses.SEARCH, "Search"),
            Map.entry(Addresses.STATUS, "State of the record"));

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
