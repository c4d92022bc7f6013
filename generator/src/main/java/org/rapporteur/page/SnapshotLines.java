package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Document;
import org.rapporteur.model.Snapshot;
import org.rapporteur.page.view.ContributionLine;
import org.rapporteur.page.view.SnapshotLine;

/** A catalogue as it stood on the days of its lists, and what was added since. */
final class SnapshotLines {

    /** The rest is on the catalogue's page. */
    private static final int SHOWN = 20;

    private final Composition page;

    SnapshotLines(Composition page) {
        this.page = page;
    }

    /** The lists of the meetings, newest first. */
    List<SnapshotLine> lines(Catalogue catalogue) {
        List<Snapshot> newestFirst = new ArrayList<>(catalogue.snapshots());
        Collections.reverse(newestFirst);
        return newestFirst.stream().map(each -> line(each, catalogue)).toList();
    }

    SnapshotLine line(Snapshot snapshot, Catalogue catalogue) {
        Document.Contributions list = snapshot.list();
        String name = Stream.concat(
                        Stream.of(list.title()), page.record.tree().bearer(list).map(Document::title).stream())
                .collect(Collectors.joining(", "));
        return new SnapshotLine(
                page.place.link(name, list.page()),
                DateText.view(snapshot.day()),
                page.record.contributions(list).size(),
                catalogue.addedSince(snapshot).size());
    }

    /** The first of those that came after a list, each with a link to it in the catalogue. */
    List<ContributionLine> added(Document.Contributions list, Catalogue catalogue) {
        return catalogue.snapshot(list).map(catalogue::addedSince).orElse(List.of()).stream()
                .limit(SHOWN)
                .map(each -> page.contributions.among(each, catalogue))
                .toList();
    }
}
