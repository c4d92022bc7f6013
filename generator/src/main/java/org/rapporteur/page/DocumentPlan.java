package org.rapporteur.page;

import java.util.Optional;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Comparison;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** The pages of documents, and of what is made of several: catalogues. */
final class DocumentPlan {
    private final Planning planning;
    private final Edition edition;
    private final PublicRecord record;
    private final Frames frames;

    DocumentPlan(Planning planning) {
        this.planning = planning;
        this.edition = planning.edition;
        this.record = planning.record;
        this.frames = planning.frames;
    }

    void documents() {
        for (Document document : record.documents()) {
            if (isByItself(document)) {
                planning.add(page(document));
                Addresses.citing(document).forEach(part -> planning.add(cite(document, part)));
            }
        }
        if (record.tree().at(SitePath.HOME).isEmpty()) {
            planning.page(
                    SitePath.HOME,
                    "home",
                    record.site().title(),
                    record.site().description().orElse(""),
                    page -> new HomePages(page).home(Optional.empty()));
        }
    }

    /** Whether a document has a page of its own: it may stand in an index as its introduction. */
    static boolean isByItself(Document document) {
        return !Addresses.INDEXES.contains(document.page());
    }

    PlannedPage page(Document document) {
        String template = document.type().word();
        return new PlannedPage(
                document.page(),
                template,
                document.head().position().file(),
                true,
                planning.changeDates.updated(document),
                () -> {
                    Composition page = new Composition(edition, planning.glossary, document.page());
                    return planning.content(
                            page, frames.of(document, template, page.place), DocumentPages.view(document, page));
                });
    }

    private PlannedPage cite(Document document, SitePath part) {
        return new PlannedPage(part, "cite", document.head().position().file(), false, Optional.empty(), () -> {
            PagePlace place = new PagePlace(record, part, false);
            return new PlannedPage.Content(
                    frames.site(place), frames.citing(document, place), new CitePages(edition, place).cite(document));
        });
    }

    void comparisons() {
        record.comparisons().all().forEach(this::comparison);
    }

    private void comparison(Comparison comparison) {
        String title = ComparisonPages.name(comparison);
        planning.page(
                comparison.page(),
                "comparison",
                title,
                title + ".",
                page -> new ComparisonPages(page).comparison(comparison));
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
        planning.page(
                part,
                "contributions",
                title,
                title + " of " + record.tree().fullName(catalogue.cycle()) + ".",
                planning.changeDates.last(catalogue),
                true,
                page -> new MeetingPages(page).catalogue(catalogue));
    }
}
