package org.rapporteur.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.markdown.GlossaryExpansion;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Withdrawal;
import org.rapporteur.page.view.GoneView;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.NotFoundView;
import org.rapporteur.page.view.PageFrame;
import org.rapporteur.page.view.ParagraphLinkView;
import org.rapporteur.page.view.RedirectView;

/** Pages that stand where no document is: not found, moved, withdrawn. */
final class FixedPages {

    private static final SitePath NOT_FOUND = new SitePath("/404.html");
    private static final DocumentPath TOP = DocumentPath.of("index.md");

    private final Edition edition;
    private final PublicRecord record;
    private final GlossaryExpansion glossary;
    private final Frames frames;
    private final Map<String, List<String>> promised;

    FixedPages(Edition edition, GlossaryExpansion glossary, Frames frames) {
        this.edition = edition;
        this.record = edition.record();
        this.glossary = glossary;
        this.frames = frames;
        this.promised = promised(record);
    }

    /** A server shows it at any address, so its links cannot be relative to its own. */
    PlannedPage notFound() {
        return page(NOT_FOUND, "404", "Page not found", true, page -> new NotFoundView(suggestions(page)));
    }

    /** A page to find others by: nothing that a site map or a search engine would want. */
    PlannedPage search() {
        return page(
                Addresses.SEARCH,
                "search",
                Indexes.title(Addresses.SEARCH).orElseThrow(),
                false,
                page -> new IndexPages(page).search());
    }

    private List<LinkView> suggestions(Composition page) {
        Stream<LinkView> programmes =
                record.documents(Document.Programme.class).stream().map(page.place::link);
        Stream<LinkView> indexes = Stream.of(Addresses.MEETINGS, Addresses.PEOPLE)
                .map(index -> page.place.link(Indexes.title(index).orElseThrow(), index));
        return Stream.concat(Stream.concat(Stream.of(page.place.link("Home", SitePath.HOME)), programmes), indexes)
                .toList();
    }

    /**
     * Sends readers of an old address on.
     *
     * @param target the page that stands for it now
     */
    PlannedPage redirect(SitePath old, FormerNames.Named target) {
        return new PlannedPage(old, "redirect", old.toString(), false, Optional.empty(), () -> {
            Composition page = new Composition(edition, glossary, old);
            PageFrame own =
                    frames.of(target.title(), target.title() + ".", "redirect", page.place, Optional.empty(), false);
            return new PlannedPage.Content(
                    frames.site(page.place),
                    own.standingFor(PagePlace.absolute(record, target.page())),
                    new RedirectView(
                            page.place.link(target.title(), target.page()), paragraphs(old, target, page.place)));
        });
    }

    /** Nothing but a script could take a fragment along, and there is none: the page offers each paragraph itself. */
    private List<ParagraphLinkView> paragraphs(SitePath old, FormerNames.Named target, PagePlace place) {
        LinkView now = place.link(target.title(), target.page());
        return promised.getOrDefault(old.value(), List.of()).stream()
                .map(anchor -> new ParagraphLinkView(
                        anchor,
                        new LinkView("Paragraph " + anchor.substring(1), now.href() + "#" + anchor, false, false)))
                .toList();
    }

    /** The paragraphs that were published, by page. */
    private static Map<String, List<String>> promised(PublicRecord record) {
        return record.registers().promised().stream()
                .map(promise -> promise.value().address().split("#", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.groupingBy(
                        parts -> parts[0], Collectors.mapping(parts -> parts[1], Collectors.toList())));
    }

    PlannedPage gone(Withdrawal gone) {
        return page(
                SitePath.ofOldAddress(gone.path().value()),
                "gone",
                "Withdrawn",
                false,
                page -> new GoneView(
                        gone.why(),
                        DateText.view(gone.date()),
                        gone.see().flatMap(see -> page.place.link(see.value(), Optional.empty(), TOP))));
    }

    private PlannedPage page(
            SitePath path, String template, String title, boolean rooted, Function<Composition, Record> view) {
        return new PlannedPage(path, template, path.toString(), false, Optional.empty(), () -> {
            Composition page = new Composition(edition, glossary, path, rooted);
            return new PlannedPage.Content(
                    frames.site(page.place),
                    frames.of(title, title + ".", template, page.place, Optional.empty(), false),
                    view.apply(page));
        });
    }
}
