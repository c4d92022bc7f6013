package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code contributions.ftlh}: a list of contributions, or the catalogue of a cycle.
 *
 * @param annex “Annex II”; empty for a cycle's own
 * @param asOf the day on which it stood so
 * @param total how many the list has
 * @param listed the same in words, comments on drafts apart: “7, and 2 comments on drafts”
 * @param parts links to the pages of a list that is too long for one
 * @param contributions those on this page
 * @param snapshot the list itself, when it is that of a day
 * @param added the first of those that came after that day
 * @param snapshots the lists of the meetings, newest first; only on the cycle's catalogue
 * @param catalogue the cycle's whole catalogue, on other lists
 * @param downloads the whole list as files, and what they hold
 * @param placed whether the body has the list already
 */
public record ContributionsView(
        BodyView body,
        Optional<String> annex,
        Optional<LinkView> bearer,
        Optional<DateView> asOf,
        int total,
        String listed,
        List<LinkView> parts,
        List<ContributionLine> contributions,
        Optional<SnapshotLine> snapshot,
        List<ContributionLine> added,
        List<SnapshotLine> snapshots,
        Optional<LinkView> catalogue,
        List<LinkView> downloads,
        boolean placed) {

    public ContributionsView {
        added = List.copyOf(added);
        snapshots = List.copyOf(snapshots);
        parts = List.copyOf(parts);
        downloads = List.copyOf(downloads);
        contributions = List.copyOf(contributions);
    }
}
