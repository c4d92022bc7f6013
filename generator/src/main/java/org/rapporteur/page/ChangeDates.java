package org.rapporteur.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Document;
import org.rapporteur.model.PartialDate;

/** When pages came and were last changed. */
public final class ChangeDates {

    private final Edition edition;
    private final PageSources sources;

    /** Of the pages of an edition. */
    public ChangeDates(Edition edition) {
        this.edition = edition;
        this.sources = new PageSources(edition.record());
    }

    /** When a document's page was last changed: what it says itself, else the newest of the files that it is made of. */
    public Optional<PartialDate> updated(Document document) {
        return last(document).map(Change::date);
    }

    /** Whether anything tells the new from the changed: of what is not in a shallow or partial clone, nothing does. */
    public boolean isKnown(Document document) {
        return edition.history().isWhole() || updated(document).isPresent();
    }

    /** Whether a document was changed on a later day than it came; when nobody knows that day, it was there before. */
    public boolean isChanged(Document document, PartialDate published) {
        String file = document.head().path().file();
        Optional<PartialDate> came = edition.history().first(file).map(commit -> edition.day(commit.time()));
        Optional<PartialDate> known = came.or(() -> Optional.of(published)
                .filter(any -> edition.history().last(file).isEmpty()));
        return updated(document)
                .map(last -> known.map(first -> last.compareTo(first) > 0).orElse(true))
                .orElse(false);
    }

    Optional<Change> last(Document document) {
        return document.head().updated().isPresent() ? edition.change(document) : newest(sources.of(document));
    }

    /** The last change of a catalogue's page that no document is. */
    Optional<Change> last(Catalogue catalogue) {
        return newest(catalogue.lists());
    }

    private Optional<Change> newest(Collection<? extends Document> made) {
        return made.stream()
                .flatMap(each -> edition.change(each).stream())
                .max(Comparator.comparing(Change::date)
                        .thenComparing(change -> change.commit().orElse("")));
    }
}
