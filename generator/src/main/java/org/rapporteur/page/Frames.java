package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Destination;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.NamedLink;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.Site;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Withdrawal;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.PageFrame;
import org.rapporteur.page.view.SiteView;
import org.rapporteur.page.view.WithdrawnView;

/** What every page has around its content. */
final class Frames {

    private static final DocumentPath TOP = DocumentPath.of("index.md");
    private static final int DESCRIPTION = 200;

    /** As many letters of a commit's name as tell it from all others of even a very large repository. */
    private static final int SHORT_COMMIT = 10;

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "fa", "ur", "dv", "ps", "yi", "ckb", "sd", "ug");

    private final Edition edition;
    private final PublicRecord record;
    private final ChangeDates changeDates;
    private final RepositoryLinks repository;
    private final EditedFiles edited;

    /** The withdrawn paragraphs, by page. */
    private final Map<SitePath, List<Withdrawal>> withdrawn;

    Frames(Edition edition) {
        this.edition = edition;
        this.record = edition.record();
        this.changeDates = new ChangeDates(edition);
        this.repository = RepositoryLinks.of(edition);
        this.edited = new EditedFiles(edition);
        this.withdrawn = record.registers().gone().stream()
                .filter(gone -> !gone.isPage())
                .collect(Collectors.groupingBy(
                        gone -> SitePath.ofOldAddress(gone.path().value())));
    }

    SiteView site(PagePlace place) {
        Site site = record.site();
        return new SiteView(
                site.title(),
                site.shortTitle(),
                site.description(),
                site.language(),
                place.href(SitePath.HOME),
                place.href(Addresses.SEARCH),
                site.navigation().stream()
                        .flatMap(link -> place.link(link, TOP).stream())
                        .map(link -> marked(link, place))
                        .toList(),
                Indexes.of(record)
                        .map(index -> place.link(Indexes.title(index).orElseThrow(), index))
                        .toList(),
                site.publisher().map(publisher -> named(publisher, place)),
                site.licence().map(licence -> named(licence, place)),
                site.contact()
                        .map(Located::value)
                        .map(contact -> place.external(
                                PagePlace.readable(contact),
                                contact.contains("://") || contact.startsWith("mailto:")
                                        ? contact
                                        : "mailto:" + contact)));
    }

    /** The entry of the navigation under which the page stands. */
    private LinkView marked(LinkView link, PagePlace place) {
        boolean current = link.current()
                || Stream.concat(Stream.of(place.page()), place.page().above().stream())
                        .filter(page -> !page.equals(SitePath.HOME))
                        .anyMatch(page -> place.href(page).equals(link.href()));
        return new LinkView(link.text(), link.href(), link.external(), current);
    }

    private static LinkView named(NamedLink link, PagePlace place) {
        return place.external(link.name(), link.url().map(Located::value).orElse(""));
    }

    /** The file that changes a page that no document is. */
    Optional<String> file(SitePath page) {
        return edited.of(page);
    }

    /** The frame of a document's page. */
    PageFrame of(Document document, String template, PagePlace place) {
        Optional<Change> change = changeDates.last(document);
        String name = record.tree().name(document);
        String language = document.head().language().orElse(record.site().language());
        return new PageFrame(
                document instanceof Document.Version ? document.title() : name,
                name,
                record.tree().context(document.page()).filter(context -> !name.contains(context)),
                document.head().summary().map(Located::value),
                document.page().equals(SitePath.HOME),
                template,
                description(document),
                place.canonical(),
                image(),
                language,
                direction(language),
                breadcrumbs(place),
                DateText.view(change.map(Change::date)),
                commit(change, place),
                repository.edit(document),
                repository.history(document),
                correction(name, place),
                subscription(place, Addresses.FEED_FILE),
                subscription(place, Addresses.CALENDAR_FILE),
                isDraft(document),
                withdrawn(document),
                Optional.of(new CitePages(edition, place).citation(document)),
                !isDraft(document));
    }

    /**
     * The frame of a page that no document is.
     *
     * @param change of what it is made from; empty of what is made from the whole record
     * @param indexed whether it is a page of the record, to be found and cited; not so “not found”
     */
    PageFrame of(
            String title,
            String description,
            String template,
            PagePlace place,
            Optional<Change> change,
            boolean indexed) {
        String language = record.site().language();
        return new PageFrame(
                title,
                title,
                record.tree().context(place.page()),
                Optional.empty(),
                place.page().equals(SitePath.HOME),
                template,
                description,
                place.canonical(),
                image(),
                language,
                direction(language),
                breadcrumbs(place),
                DateText.view(change.map(Change::date)),
                commit(change, place),
                edited.of(place.page()).flatMap(repository::edit),
                Optional.empty(),
                indexed ? correction(title, place) : Optional.empty(),
                subscription(place, Addresses.FEED_FILE),
                subscription(place, Addresses.CALENDAR_FILE),
                false,
                List.of(),
                Optional.of(title).filter(page -> indexed).map(new CitePages(edition, place)::citation),
                indexed);
    }

    private Optional<LinkView> commit(Optional<Change> change, PagePlace place) {
        return change.flatMap(Change::commit)
                .map(id -> place.external(
                        id.substring(0, SHORT_COMMIT), repository.commit(id).orElse("")));
    }

    private Optional<String> correction(String title, PagePlace place) {
        String whole = Stream.concat(
                        Stream.of(title),
                        record.tree().context(place.page()).filter(context -> !title.contains(context)).stream())
                .collect(Collectors.joining(", "));
        return ReaderLinks.of(edition).correction(ReaderLinks.Matter.of(whole, place.page()));
    }

    /** The frame of a page that cites a document's paragraphs; also those that were withdrawn have their anchors there. */
    PageFrame citing(Document document, PagePlace place) {
        PageFrame own = of(document, "cite", place);
        String title = "How to cite “" + own.name() + "”";
        return new PageFrame(
                title,
                title,
                own.context(),
                Optional.empty(),
                false,
                own.kind(),
                title + ".",
                own.canonical(),
                own.image(),
                own.language(),
                own.direction(),
                own.breadcrumbs(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                own.feed(),
                own.calendar(),
                own.draft(),
                own.withdrawn(),
                Optional.empty(),
                false);
    }

    /** What stands below a draft is one too. */
    private boolean isDraft(Document document) {
        return Stream.concat(Stream.of(document.page()), document.page().above().stream())
                .flatMap(page -> record.tree().at(page).stream())
                .anyMatch(each -> each.head().draft());
    }

    private List<WithdrawnView> withdrawn(Document document) {
        return withdrawn.getOrDefault(document.page(), List.of()).stream()
                .flatMap(gone -> gone.paragraph().stream()
                        .filter(anchor -> !document.body().anchors().contains(anchor))
                        .map(anchor ->
                                new WithdrawnView(anchor, anchor.substring(1), gone.why(), DateText.view(gone.date()))))
                .toList();
    }

    static String direction(String language) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }

    private Optional<String> image() {
        return record.site()
                .image()
                .map(image -> record.targets().resolve(TOP, image.value()))
                .filter(Destination.ToFile.class::isInstance)
                .map(file -> PagePlace.absolute(record, ((Destination.ToFile) file).file()));
    }

    private String description(Document document) {
        return document.head()
                .summary()
                .map(Located::value)
                .or(() -> Optional.of(shortened(document.body().text())).filter(text -> !text.isEmpty()))
                .orElseGet(() -> Stream.concat(
                                Stream.of(record.tree().name(document)),
                                record.tree().context(document.page()).stream())
                        .collect(Collectors.joining(", ", "", ".")));
    }

    /** The first words of a text. */
    static String shortened(String text) {
        return Beginning.of(text, DESCRIPTION);
    }

    /** The pages above, the home page first; folders without a page are left out. */
    private List<LinkView> breadcrumbs(PagePlace place) {
        List<LinkView> crumbs = new ArrayList<>();
        for (SitePath above : place.page().above()) {
            if (above.equals(SitePath.HOME)) {
                crumbs.add(place.link("Home", above));
            } else {
                record.tree()
                        .at(above)
                        .map(document -> place.link(crumb(document), above))
                        .or(() -> Indexes.title(above).map(title -> place.link(title, above)))
                        .ifPresent(crumbs::add);
            }
        }
        Collections.reverse(crumbs);
        return crumbs;
    }

    private static String crumb(Document document) {
        if (document instanceof Document.Cycle cycle) {
            return Integer.toString(cycle.year());
        }
        if (document instanceof Document.Programme programme) {
            return programme.shortTitle().orElse(programme.title());
        }
        return document instanceof Document.Activity activity
                ? activity.shortTitle().orElse(activity.title())
                : document.title();
    }

    /** The file of the nearest page above that programs can subscribe to. */
    private Optional<LinkView> subscription(PagePlace place, String file) {
        Optional<Document> nearest = Stream.concat(Stream.of(place.page()), place.page().above().stream())
                .flatMap(page -> record.tree().at(page).stream())
                .filter(document -> document instanceof Document.Cycle
                        || document instanceof Document.Activity
                        || document instanceof Document.Programme)
                .findFirst();
        SitePath page = nearest.map(Document::page).orElse(SitePath.HOME);
        String title = nearest.map(Document::title).orElse(record.site().title());
        return Optional.of(place.link(title, page.file(file)));
    }
}
