package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.markdown.GlossaryExpansion;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Withdrawal;
import org.rapporteur.page.view.PageFrame;
import org.rapporteur.page.view.SiteView;

/**
 * Every page of the site: at which address, from which template, of what. Nothing is made yet; each page makes its content
 * from the record alone when it is asked for, in any order and by any thread.
 *
 * @param edition what the pages are made of
 * @param pages by address
 */
public record SitePlan(Edition edition, List<PlannedPage> pages) {

    public SitePlan {
        pages = List.copyOf(pages);
    }

    /** Plans the site of an edition. */
    public static SitePlan of(Edition edition) {
        Planning planning = new Planning(edition);
        planning.documents();
        planning.indexes();
        planning.registers();
        planning.status();
        planning.people();
        planning.catalogues();
        planning.fixed();
        List<PlannedPage> pages = new ArrayList<>(planning.pages);
        pages.sort(Comparator.comparing(PlannedPage::path));
        return new SitePlan(edition, pages);
    }

    /** What the glossary's terms and their other forms mean. */
    private static GlossaryExpansion glossary(PublicRecord record) {
        Map<String, String> meanings = new HashMap<>();
        record.registers().glossary().forEach(term -> {
            meanings.put(term.term().value(), term.means());
            term.aliases().forEach(alias -> meanings.put(alias.value(), term.means()));
        });
        return new GlossaryExpansion(meanings);
    }

    /** A plan under way. */
    private static final class Planning {
        private final Edition edition;
        private final PublicRecord record;
        private final GlossaryExpansion glossary;
        private final Frames frames;
        private final List<PlannedPage> pages = new ArrayList<>();

        Planning(Edition edition) {
            this.edition = edition;
            this.record = edition.record();
            this.glossary = glossary(record);
            this.frames = new Frames(edition);
        }

        void documents() {
            for (Document document : record.documents()) {
                if (!Addresses.INDEXES.contains(document.page())) {
                    document(document);
                }
            }
            if (record.tree().at(SitePath.HOME).isEmpty()) {
                page(
                        SitePath.HOME,
                        "home",
                        record.site().title(),
                        record.site().description().orElse(""),
                        page -> new HomePages(page).home(Optional.empty()));
            }
        }

        private void document(Document document) {
            String template = document.type().word();
            pages.add(new PlannedPage(
                    document.page(),
                    template,
                    document.head().position().file(),
                    true,
                    edition.updated(document),
                    () -> {
                        Composition page = new Composition(edition, glossary, document.page());
                        return content(
                                page, frames.of(document, template, page.place), DocumentPages.view(document, page));
                    }));
            Addresses.citing(document).forEach(part -> pages.add(cite(document, part)));
        }

        private PlannedPage cite(Document document, SitePath part) {
            return new PlannedPage(part, "cite", document.head().position().file(), false, Optional.empty(), () -> {
                Place place = new Place(record, part, false);
                return new PlannedPage.Content(
                        frames.site(place),
                        frames.citing(document, place),
                        new CitePages(edition, place).cite(document));
            });
        }

        void indexes() {
            page(
                    Addresses.PEOPLE,
                    "people",
                    "Everybody who is named in the record.",
                    page -> new IndexPages(page).people(Optional.empty()));
            page(
                    Addresses.ORGANISATIONS,
                    "organisations",
                    "The organisations that are named in the record.",
                    page -> new IndexPages(page).organisations(Optional.empty()));
            page(
                    Addresses.MEETINGS,
                    "meetings",
                    "Every meeting of all activities, newest first.",
                    page -> new IndexPages(page).meetings(Optional.empty()));
            page(
                    Addresses.DATA,
                    "data",
                    "The whole record as files for spreadsheets and programs.",
                    page -> new DataPages(page).data());
            if (!record.topics().isEmpty()) {
                page(Addresses.TOPICS, "topics", "What the record is about.", page -> new IndexPages(page).topics());
                record.topics()
                        .forEach(topic -> page(
                                Addresses.page(topic),
                                "topic",
                                topic.name(),
                                "What the record has on " + topic.name() + ".",
                                page -> new IndexPages(page).topic(topic)));
            }
            if (!record.documents(Document.Announcement.class).isEmpty()) {
                page(
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
                page(
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
                    CalendarPages.past(edition, new Place(record, Addresses.CALENDAR, false)),
                    (page, year) -> new CalendarPages(page).calendar(Optional.of(year)));
        }

        /** For editors: neither in the site map nor to be found by search engines. */
        void status() {
            page(
                    Addresses.STATUS,
                    "status",
                    title(Addresses.STATUS),
                    "The state of the record, for its editors.",
                    false,
                    page -> new StatusPages(page).status());
        }

        private void index(SitePath path, String template, String description, Function<Composition, Record> view) {
            if (record.addresses().generated().contains(path)) {
                page(path, template, description, view);
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
                        .forEach(group -> page(
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
                            .ifPresent(path -> page(
                                    path,
                                    "person",
                                    person.name(),
                                    person.name() + " in the record.",
                                    page -> new PeoplePages(page).person(person))));
            record.organisations()
                    .all()
                    .forEach(organisation -> page(
                            Addresses.page(organisation),
                            "organisation",
                            organisation.name(),
                            organisation.name() + " in the record.",
                            page -> new OrganisationPages(page).organisation(organisation)));
        }

        void catalogues() {
            for (Catalogue catalogue : record.catalogues()) {
                if (!catalogue.contributions().isEmpty()) {
                    catalogue.parts().stream()
                            .filter(part -> record.tree().at(part).isEmpty())
                            .forEach(part -> catalogue(catalogue, part));
                }
            }
        }

        private void catalogue(Catalogue catalogue, SitePath part) {
            String title = part.equals(catalogue.page()) ? "Contributions" : "Contributions, part " + part.name();
            page(
                    part,
                    "contributions",
                    title,
                    title + " of " + record.tree().fullName(catalogue.cycle()) + ".",
                    page -> new MeetingPages(page).catalogue(catalogue));
        }

        void fixed() {
            FixedPages fixed = new FixedPages(edition, glossary, frames);
            pages.add(fixed.notFound());
            pages.add(fixed.search());
            record.documents()
                    .forEach(document -> document.head()
                            .aliases()
                            .forEach(alias -> pages.add(fixed.redirect(
                                    SitePath.ofOldAddress(alias.value()),
                                    new FormerNames.Named(document.title(), document.page())))));
            record.registers().gone().stream().filter(Withdrawal::isPage).forEach(gone -> pages.add(fixed.gone(gone)));
            new FormerNames(record).pages().forEach((old, page) -> pages.add(fixed.redirect(old, page)));
        }

        private void page(SitePath path, String template, String description, Function<Composition, Record> view) {
            page(path, template, title(path), description, view);
        }

        /** What an index is called: as the document says that introduces it. */
        private String title(SitePath index) {
            return record.tree()
                    .at(index)
                    .map(Document::title)
                    .or(() -> Indexes.title(index))
                    .orElseThrow();
        }

        private void page(
                SitePath path, String template, String title, String description, Function<Composition, Record> view) {
            page(path, template, title, description, true, view);
        }

        private void page(
                SitePath path,
                String template,
                String title,
                String description,
                boolean listed,
                Function<Composition, Record> view) {
            pages.add(new PlannedPage(path, template, path.toString(), listed, Optional.empty(), () -> {
                Composition page = new Composition(edition, glossary, path);
                PageFrame frame = frames.of(title, description, template, page.place, listed);
                return content(page, frame, view.apply(page));
            }));
        }

        /** A page of the record, with the same for machines. */
        private PlannedPage.Content content(Composition page, PageFrame frame, Record view) {
            SiteView site = frames.site(page.place);
            return new PlannedPage.Content(site, frame, view, Optional.of(new LinkedData(site, frame, page).of(view)));
        }
    }
}
