package org.rapporteur.build;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.Edition;
import org.rapporteur.page.ReaderLinks;
import org.rapporteur.page.ReviewWindow;

/** Who is asked for comments is told where they go. Whether a window is over depends on the day of the edition. */
final class OpenReviews {

    private final Edition edition;
    private final PublicRecord record;
    private final ReaderLinks links;

    OpenReviews(Edition edition) {
        this.edition = edition;
        this.record = edition.record();
        this.links = ReaderLinks.of(edition);
    }

    /** Those open or to come that nobody can answer. */
    List<Diagnostic> unanswerable() {
        return record.documents(Document.Version.class).stream()
                .filter(version -> record.isWhole(version) && !links.takesComments(version))
                .flatMap(version -> ReviewWindow.of(version, edition)
                        .filter(window -> window.state() != ReviewWindow.State.CLOSED)
                        .map(window -> finding(version, window))
                        .stream())
                .toList();
    }

    private Diagnostic finding(Document.Version version, ReviewWindow window) {
        return new Diagnostic(
                Rule.UNANSWERABLE_REVIEW,
                version.head().position(),
                "Readers are told “" + window.words() + "”, and not where to send them.",
                hint());
    }

    /** An address of the site that leads nowhere is that of a repository which is not known, or not how issues are opened there. */
    private String hint() {
        return record.site().comments().isPresent()
                ? "site.yaml sends comments to the repository, and does not say where issues are opened there. Add its"
                        + " `url`, and of a `host` that is `other` the address `issue`:\n"
                        + "repository: {url: …, host: other, issue: …}"
                : "Add to `review` where comments go, or to site.yaml for all reviews:\nto: …\ncomments: …";
    }
}
