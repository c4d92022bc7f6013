package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.Document;
import org.rapporteur.model.Snapshot;
import org.rapporteur.model.Standing;
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
        Map<Standing, List<Contribution>> standing = catalogue.standing(snapshot);
        return new SnapshotLine(
                page.place.link(name, list.page()),
                DateText.view(snapshot.day()),
                count(standing, Standing.LATER),
                counts(standing),
                catalogue
                        .before(snapshot)
                        .map(before -> new ListChangeLines(page).between(before, snapshot, catalogue)));
    }

    private static int count(Map<Standing, List<Contribution>> standing, Standing which) {
        return standing.getOrDefault(which, List.of()).size();
    }

    /** All that the catalogue has, so that the counts of its lists add up with its own. */
    private static String counts(Map<Standing, List<Contribution>> standing) {
        int earlier = count(standing, Standing.EARLIER);
        int undated = count(standing, Standing.UNDATED);
        return Stream.of(
                        count(standing, Standing.LISTED) + " listed",
                        count(standing, Standing.LATER) + " added since",
                        earlier == 0 ? "" : Labels.count(earlier, "earlier one") + " not in it",
                        undated == 0 ? "" : undated + " without a date")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The first of those that came after a list, each with a link to it in the catalogue. */
    List<ContributionLine> added(Document.Contributions list, Catalogue catalogue) {
        return catalogue.snapshot(list).map(catalogue::addedSince).orElse(List.of()).stream()
                .limit(SHOWN)
                .map(each -> page.contributions.among(each, catalogue))
                .toList();
    }
}
