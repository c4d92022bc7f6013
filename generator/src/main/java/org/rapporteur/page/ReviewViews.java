package org.rapporteur.page;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.markdown.NumberedParagraph;
import org.rapporteur.model.Document;
import org.rapporteur.model.Review;
import org.rapporteur.page.view.Label;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.ReviewView;

/** Windows for comments as readers see them, with what they can do in them. */
final class ReviewViews {

    private final Edition edition;
    private final PagePlace place;
    private final ReaderLinks links;

    ReviewViews(Edition edition, PagePlace place) {
        this.edition = edition;
        this.place = place;
        this.links = ReaderLinks.of(edition);
    }

    Optional<ReviewView> of(Document.Version version) {
        return ReviewWindow.of(version, edition)
                .map(window -> new ReviewView(
                        new Label(window.state().word(), window.words()),
                        to(version)
                                .filter(to -> window.state() != ReviewWindow.State.CLOSED)
                                .map(this::address),
                        comment(version, Optional.empty())
                                .map(href -> new LinkView("Comment on " + version.version(), href, true, false))));
    }

    /** Where a version, or a paragraph of it, is commented on; empty while its window is not open. */
    Optional<String> comment(Document.Version version, Optional<NumberedParagraph> paragraph) {
        return ReviewWindow.of(version, edition)
                .filter(ReviewWindow::isOpen)
                .flatMap(window -> links.comment(
                        new ReaderLinks.Matter(
                                edition.record().tree().whole(version),
                                version.page(),
                                paragraph.map(NumberedParagraph::anchor),
                                paragraph.map(NumberedParagraph::text)),
                        to(version)));
    }

    private static Optional<String> to(Document.Version version) {
        return version.review().flatMap(Review::to).map(Located::value);
    }

    private LinkView address(String to) {
        return place.external(
                PagePlace.readable(to), to.contains("://") || to.startsWith("mailto:") ? to : "mailto:" + to);
    }
}
