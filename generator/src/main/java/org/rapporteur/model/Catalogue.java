package org.rapporteur.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The contributions of a cycle, each once (content-format, “Contributions”).
 *
 * @param page the page that shows it, or the first part of it: {@code contributions/} in the cycle's
 * @param lists those that are joined in it
 * @param snapshots the lists of the cycle's meetings, by day
 */
public record Catalogue(
        Document.Cycle cycle,
        SitePath page,
        List<Document.Contributions> lists,
        List<Snapshot> snapshots,
        List<Contribution> contributions) {

    /** “Long lists (… catalogues of more than a few hundred rows) are split” (site, “Pages”). */
    private static final int ROWS = 300;

    public Catalogue {
        lists = List.copyOf(lists);
        snapshots = List.copyOf(snapshots);
        contributions = List.copyOf(contributions);
    }

    /** The catalogue as it stood on a day; what has no date is not known to have come later, and is in it. */
    public List<Contribution> asOf(PartialDate day) {
        return contributions.stream().filter(each -> !isAfter(each, day)).toList();
    }

    private static boolean isAfter(Contribution contribution, PartialDate day) {
        return contribution.seen().map(seen -> seen.first().isAfter(day.last())).orElse(false);
    }

    /** Those that are no comments on drafts, which are counted apart. */
    public List<Contribution> withoutComments() {
        return contributions.stream().filter(each -> !each.isComment()).toList();
    }

    public List<Contribution> comments() {
        return contributions.stream().filter(Contribution::isComment).toList();
    }

    /** What came after a list, and is not in it. */
    public List<Contribution> addedSince(Snapshot snapshot) {
        return standing(snapshot).getOrDefault(Standing.LATER, List.of());
    }

    /** Each contribution, comments apart, by where it stands to a list. */
    public Map<Standing, List<Contribution>> standing(Snapshot snapshot) {
        Set<String> listed =
                shownBy(snapshot.list()).stream().map(Contribution::anchor).collect(Collectors.toSet());
        return withoutComments().stream()
                .collect(Collectors.groupingBy(
                        each -> listed.contains(each.anchor()) ? Standing.LISTED : standing(each, snapshot.day())));
    }

    private static Standing standing(Contribution contribution, PartialDate day) {
        if (contribution.seen().isEmpty()) {
            return Standing.UNDATED;
        }
        return isAfter(contribution, day) ? Standing.LATER : Standing.EARLIER;
    }

    /** The list of a day that came before another one. */
    public Optional<Snapshot> before(Snapshot snapshot) {
        int place = snapshots.indexOf(snapshot);
        return place < 1 ? Optional.empty() : Optional.of(snapshots.get(place - 1));
    }

    /** What changed from one list to another; the same contribution is known by what the catalogue knows it by. */
    public ListChange change(Snapshot before, Snapshot after) {
        return ListChange.of(shownBy(before.list()), shownBy(after.list()));
    }

    /** The newest of the lists of the cycle's meetings. */
    public Optional<Snapshot> lastSnapshot() {
        return snapshots.stream().reduce((older, newer) -> newer);
    }

    /** A list of the cycle's meetings with its day. */
    public Optional<Snapshot> snapshot(Document.Contributions list) {
        return snapshots.stream()
                .filter(each -> each.list().page().equals(list.page()))
                .findFirst();
    }

    /** A list's own contributions, or, of an annex without a list of its own, the catalogue as it stood on its day. */
    List<Contribution> shownBy(Document.Contributions list) {
        if (list.page().equals(page)) {
            return contributions;
        }
        return list.entries()
                .map(entries -> asPrinted(entries, list))
                .orElseGet(() -> list.asOf().map(this::asOf).orElse(contributions));
    }

    /** A list as it stands, line for line; each contribution can be pointed at once. */
    private List<Contribution> asPrinted(List<ContributionEntry> entries, Document.Contributions list) {
        Map<ContributionEntry, Contribution> byEntry = new HashMap<>();
        contributions.forEach(contribution -> contribution.printed().stream()
                .filter(printed -> printed.list().equals(list))
                .forEach(printed -> byEntry.put(printed.entry(), contribution)));
        Set<String> anchors = new HashSet<>();
        return entries.stream()
                .filter(byEntry::containsKey)
                .map(entry -> {
                    Contribution contribution = byEntry.get(entry);
                    String anchor = anchors.add(contribution.anchor()) ? contribution.anchor() : "";
                    return contribution.as(new Contribution.Printed(entry, list), anchor);
                })
                .toList();
    }

    /** The page that shows the contribution of that number, counted from 0. */
    static SitePath part(SitePath page, int number) {
        int part = number / ROWS + 1;
        return part == 1 ? page : page.child("part").child(Integer.toString(part));
    }

    /** The pages that show it, the first one also when it is empty. */
    public List<SitePath> parts() {
        return Stream.concat(Stream.of(page), contributions.stream().map(Contribution::page))
                .distinct()
                .toList();
    }

    /** What one of the pages shows. */
    public List<Contribution> shownAt(SitePath part) {
        return contributions.stream().filter(each -> each.page().equals(part)).toList();
    }
}
