package org.rapporteur.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.markdown.NumberedParagraph;
import org.rapporteur.markdown.RightToLeft;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Comments;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.ContributionEntry;
import org.rapporteur.model.Countries;
import org.rapporteur.model.Document;
import org.rapporteur.model.GivenContribution;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.Snapshot;
import org.rapporteur.model.StakeholderGroup;
import org.rapporteur.page.view.ContributionLine;
import org.rapporteur.page.view.ContributionYear;
import org.rapporteur.page.view.Label;
import org.rapporteur.page.view.LinkView;

/** Contributions as lines of lists. */
final class ContributionLines {

    private final PublicRecord record;
    private final PagePlace place;
    private final PersonLines people;
    private final String language;

    ContributionLines(PublicRecord record, PagePlace place) {
        this.record = record;
        this.place = place;
        this.people = new PersonLines(record, place);
        this.language = record.tree()
                .at(place.page())
                .flatMap(document -> document.head().language())
                .orElse(record.site().language());
    }

    /**
     * Lines for a list of the cycle itself.
     *
     * @param asOf the day that the page gives for the whole list
     */
    List<ContributionLine> within(List<Contribution> contributions, Optional<PartialDate> asOf) {
        return contributions.stream()
                .map(each -> line(
                        each,
                        Optional.empty(),
                        each.seen().filter(seen -> !asOf.equals(Optional.of(seen))),
                        subjects(each),
                        takenUp(each)))
                .toList();
    }

    /** Lines for a cycle's catalogue, or for one of its pages: those are marked that came after the newest list. */
    List<ContributionLine> whole(List<Contribution> contributions, Catalogue catalogue) {
        Optional<Snapshot> last = catalogue.lastSnapshot();
        Set<String> added = last.map(catalogue::addedSince).orElse(List.of()).stream()
                .map(Contribution::anchor)
                .collect(Collectors.toSet());
        Optional<Label> mark = last.map(snapshot -> new Label("new", "Added since " + DateText.words(snapshot.day())));
        return contributions.stream()
                .map(each -> line(
                        each,
                        Optional.empty(),
                        each.seen(),
                        mark.filter(any -> added.contains(each.anchor())),
                        subjects(each),
                        takenUp(each)))
                .toList();
    }

    /** Those of somebody, by the year of the cycle that they were given to. */
    List<ContributionYear> byYear(List<GivenContribution> given) {
        return Years.of(given, each -> each.catalogue().cycle().year())
                .parts(
                        "contributions",
                        (year, id, contributions) -> new ContributionYear(
                                year,
                                id,
                                contributions.stream()
                                        .map(each -> among(each.contribution(), each.catalogue()))
                                        .toList()));
    }

    /** A line that says in which cycle the contribution was made, and leads to it there. */
    ContributionLine among(Contribution contribution, Catalogue catalogue) {
        return among(contribution, catalogue, subjects(contribution), takenUp(contribution));
    }

    /** A line on the page that takes the contribution up, and need not say so. */
    ContributionLine cited(GivenContribution given) {
        return among(given.contribution(), given.catalogue(), subjects(given.contribution()), List.of());
    }

    /** A line on the page of what the contribution comments on. */
    ContributionLine comment(Comments.Comment comment) {
        return among(comment.contribution(), comment.catalogue(), List.of(), takenUp(comment.contribution()));
    }

    private ContributionLine among(
            Contribution contribution, Catalogue catalogue, List<LinkView> subjects, List<LinkView> takenUp) {
        String cycle = record.tree().fullName(catalogue.cycle());
        return line(
                contribution,
                Optional.of(place.link(cycle, contribution.page(), contribution.anchor())),
                contribution.seen(),
                subjects,
                takenUp);
    }

    private List<LinkView> subjects(Contribution contribution) {
        return record.comments().subjects(contribution).stream()
                .map(subject -> link(subject.version(), subject.paragraph().map(NumberedParagraph::anchor)))
                .toList();
    }

    private List<LinkView> takenUp(Contribution contribution) {
        return record.citations().of(contribution).stream()
                .map(use -> link(use.document(), use.paragraph()))
                .toList();
    }

    private LinkView link(Document document, Optional<String> paragraph) {
        String number =
                paragraph.map(anchor -> ", paragraph " + anchor.substring(1)).orElse("");
        return place.link(record.tree().name(document) + number, document.page(), paragraph.orElse(""));
    }

    private ContributionLine line(
            Contribution contribution,
            Optional<LinkView> cycle,
            Optional<PartialDate> listed,
            List<LinkView> subjects,
            List<LinkView> takenUp) {
        return line(contribution, cycle, listed, Optional.empty(), subjects, takenUp);
    }

    private ContributionLine line(
            Contribution contribution,
            Optional<LinkView> cycle,
            Optional<PartialDate> listed,
            Optional<Label> added,
            List<LinkView> subjects,
            List<LinkView> takenUp) {
        ContributionEntry entry = contribution.entry();
        return new ContributionLine(
                cycle.isPresent() ? "" : contribution.anchor(),
                entry.title().map(Located::value),
                spoken(entry),
                direction(entry),
                link(contribution),
                people.refs(entry.persons()),
                entry.organisations().stream().map(people::ref).toList(),
                DateText.view(entry.received()),
                DateText.view(listed.filter(day -> entry.received().isEmpty())),
                entry.language().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH)),
                Labels.of(record.particulars().group(entry)),
                record.particulars().country(entry).flatMap(Countries::name),
                entry.topics(),
                entry.summary(),
                added,
                contribution.lists().size() > 1
                        ? contribution.lists().stream().map(place::link).toList()
                        : List.of(),
                subjects,
                takenUp,
                cycle,
                sortKey(entry),
                entry.received().or(contribution::seen).map(day -> day.first().toString()));
    }

    /** Title and summary are in the language of the contribution (WCAG 2.2, 3.1.2). */
    private Optional<String> spoken(ContributionEntry entry) {
        return entry.language().filter(tag -> !tag.equals(language));
    }

    private Optional<String> direction(ContributionEntry entry) {
        return spoken(entry)
                .map(Frames::direction)
                .or(() -> Stream.of(entry.title().map(Located::value), entry.summary())
                        .flatMap(Optional::stream)
                        .flatMap(text -> RightToLeft.direction(text).stream())
                        .findFirst());
    }

    private String sortKey(ContributionEntry entry) {
        return entry.persons().stream()
                .map(people::sortKey)
                .findFirst()
                .or(() -> entry.organisations().stream().map(people::sortKey).findFirst())
                .orElse("");
    }

    /** What the entry says, else what is known of the only contributor. */
    Optional<StakeholderGroup> group(Contribution contribution) {
        return record.particulars().group(contribution.entry());
    }

    private Optional<LinkView> link(Contribution contribution) {
        ContributionEntry entry = contribution.entry();
        return entry.url()
                .map(url -> place.external(PagePlace.readable(url.value()), url.value()))
                .or(() -> entry.file()
                        .flatMap(file -> place.link(file.value(), Optional.empty(), contribution.source())));
    }
}
