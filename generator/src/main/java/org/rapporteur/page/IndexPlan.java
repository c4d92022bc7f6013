package org.rapporteur.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** The pages over the whole record: indexes, registers, people and organisations. */
final class IndexPlan {
    private final Planning planning;
    private final Edition edition;
    private final PublicRecord record;

    IndexPlan(Planning planning) {
        this.planning = planning;
        this.edition = planning.edition;
        this.record = planning.record;
    }

    void indexes() {
        planning.page(
                Addresses.PEOPLE,
                "people",
                "Everybody who is named in the record.",
                page -> new IndexPages(page).people(Optional.empty()));
        planning.page(
                Addresses.ORGANISATIONS,
                "organisations",
                "The organisations that are named in the record.",
                page -> new IndexPages(page).organisations(Optional.empty()));
        planning.page(
                Addresses.MEETINGS,
                "meetings",
                "Every meeting of all activities, newest first.",
                page -> new IndexPages(page).meetings(Optional.empty()));
        planning.page(
                Addresses.DATA,
                "data",
                "The whole record as files for spreadsheets and programs.",
                page -> new DataPages(page).data());
        if (!record.topics().isEmpty()) {
            planning.page(
                    Addresses.TOPICS, "topics", "What the record is about.", page -> new IndexPages(page).topics());
            record.topics()
                    .forEach(topic -> planning.page(
                            Addresses.page(topic),
                            "topic",
                            topic.name(),
                            "What the record has on " + topic.name() + ".",
                            page -> new IndexPages(page).topic(topic)));
        }
        if (!record.documents(Document.Announcement.class).isEmpty()) {
            planning.page(
                    Addresses.ANNOUNCEMENTS,
                    "announcements",
                    "Announcements, newest first.",
                    page -> new AnnouncementPages(page)
                            .index(record.tree()
                                    .at(Addresses.ANNOUNCEMENTS)
                                    .map(page.bodies::of)
                                    .orElse(HomePages.NO_BODY)));
        }
        if (!record.registers().glossary().isEmpty()) {
            planning.page(
                    Addresses.GLOSSARY,
                    "glossary",
                    "Acronyms and terms of the record.",
                    page -> new IndexPages(page).glossary());
        }
        parts(
                Addresses.PEOPLE,
                "people",
                IndexPages.peopleByLetter(record),
                (page, letter) -> new IndexPages(page).people(Optional.of(letter)));
        parts(
                Addresses.ORGANISATIONS,
                "organisations",
                IndexPages.organisationsByLetter(record),
                (page, letter) -> new IndexPages(page).organisations(Optional.of(letter)));
        parts(
                Addresses.MEETINGS,
                "meetings",
                IndexPages.meetingsByYear(record),
                (page, year) -> new IndexPages(page).meetings(Optional.of(year)));
    }

    void registers() {
        index(
                Addresses.DECISIONS,
                "decisions",
                "What the meetings decided, by activity and year.",
                page -> new RegisterPages(page).decisions(Optional.empty()));
        parts(
                Addresses.DECISIONS,
                "decisions",
                RegisterPages.decisionsByYear(record),
                (page, year) -> new RegisterPages(page).decisions(Optional.of(year)));
        index(
                Addresses.ACTIONS,
                "actions",
                "What was taken on at the meetings, the open actions first.",
                page -> new RegisterPages(page).actions(Optional.empty()));
        parts(
                Addresses.ACTIONS,
                "actions",
                RegisterPages.actionsByYear(record),
                (page, year) -> new RegisterPages(page).actions(Optional.of(year)));
        index(
                Addresses.CALENDAR,
                "calendar",
                "What is coming and what has been: meetings, deadlines, reviews and sessions.",
                page -> new CalendarPages(page).calendar(Optional.empty()));
        parts(
                Addresses.CALENDAR,
                "calendar",
                CalendarPages.past(edition, new PagePlace(record, Addresses.CALENDAR, false)),
                (page, year) -> new CalendarPages(page).calendar(Optional.of(year)));
    }

    /** For editors: neither in the site map nor to be found by search engines. */
    void status() {
        planning.page(
                Addresses.STATUS,
                "status",
                planning.title(Addresses.STATUS),
                "The state of the record, for its editors.",
                Optional.empty(),
                false,
                page -> new StatusPages(page).status());
    }

    private void index(SitePath path, String template, String description, Function<Composition, Record> view) {
        if (record.addresses().generated().contains(path)) {
            planning.page(path, template, description, view);
        }
    }

    /** The pages of a list that is too long for one. */
    private <G> void parts(
            SitePath index,
            String template,
            Map<G, ? extends List<?>> groups,
            BiFunction<Composition, G, Record> view) {
        if (IndexPages.isLong(groups)) {
            String title = Indexes.title(index).orElseThrow();
            groups.keySet()
                    .forEach(group -> planning.page(
                            IndexPages.part(index, group),
                            template,
                            title + ": " + group,
                            title + ": " + group + ".",
                            page -> view.apply(page, group)));
        }
    }

    void people() {
        record.people()
                .all()
                .forEach(person -> Addresses.page(person)
                        .ifPresent(path -> planning.page(
                                path,
                                "person",
                                person.name(),
                                person.name() + " in the record.",
                                page -> new PeoplePages(page).person(person))));
        record.organisations()
                .all()
                .forEach(organisation -> planning.page(
                        Addresses.page(organisation),
                        "organisation",
                        organisation.name(),
                        organisation.name() + " in the record.",
                        page -> new OrganisationPages(page).organisation(organisation)));
    }
}
