package org.rapporteur.build;

import java.util.List;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.Review;
import org.rapporteur.page.Edition;
import org.rapporteur.page.ReviewWindow;

/** Who is asked for comments is told where they go. Whether a window is over depends on the day of the edition. */
final class OpenReviews {

    private final Edition edition;
    private final PublicRecord record;

    OpenReviews(Edition edition) {
        this.edition = edition;
        this.record = edition.record();
    }

    /** Those open or to come that nobody can answer. */
    List<Diagnostic> unanswerable() {
        return record.documents(Document.Version.class).stream()
                .filter(version ->
                        record.isWhole(version) && record.site().comments().isEmpty())
                .filter(version -> version.review().flatMap(Review::to).isEmpty())
                .flatMap(version -> ReviewWindow.of(version, edition)
                        .filter(window -> window.state() != ReviewWindow.State.CLOSED)
                        .map(window -> finding(version, window))
                        .stream())
                .toList();
    }

    private static Diagnostic finding(Document.Version version, ReviewWindow window) {
        return new Diagnostic(
                Rule.UNANSWERABLE_REVIEW,
                version.head().position(),
                "Readers are told “" + window.words() + "”, and not where to send them.",
                "Add to `review` where comments go, or to site.yaml for all reviews:\nto: …\ncomments: …");
    }
}
