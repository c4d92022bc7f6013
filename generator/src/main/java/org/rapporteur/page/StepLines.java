package org.rapporteur.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.Document;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.MilestoneKind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.VersionStatus;
import org.rapporteur.page.view.Label;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.StepLine;

/**
 * How a year's work went, from the mandate to the output. Of the two that a year begins with it is said when the record does
 * not have them; of the others, only what it has.
 */
final class StepLines {

    /** One step is no way. */
    private static final int FEWEST = 2;

    private static final String NOT_RECORDED = "not recorded";

    /** The format has no key for either: the words of a link's title tell. */
    private static final Pattern MANDATE = Pattern.compile("(?i)\\bmandate\\b");

    private static final Pattern CALL = Pattern.compile("(?i)\\bcall\\b");

    private final Composition page;
    private final PublicRecord record;

    StepLines(Composition page) {
        this.page = page;
        this.record = page.record;
    }

    /** A step with what it is sorted by; without a date it is the last, since what is dated came before the result. */
    private record Dated(Optional<PartialDate> date, StepLine line) {}

    List<StepLine> of(Document.Cycle cycle) {
        List<Dated> steps = Stream.of(
                        milestones(cycle), announcements(cycle), meetings(cycle), contributions(cycle), versions(cycle))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(
                        Dated::date, Comparator.comparing(date -> date.orElse(PartialDate.of(LocalDate.MAX)))))
                .toList();
        return steps.size() < FEWEST
                ? List.of()
                : Stream.concat(beginning(cycle), steps.stream().map(Dated::line))
                        .toList();
    }

    /** What has no date of its own: the mandate, and the call where it is no milestone. */
    private Stream<StepLine> beginning(Document.Cycle cycle) {
        boolean called = cycle.milestones().stream()
                .anyMatch(milestone -> milestone.kind().equals(Optional.of(MilestoneKind.CALL)));
        StepLine mandate = beginning(cycle, new Label("mandate", "Mandate"), MANDATE);
        return called ? Stream.of(mandate) : Stream.of(mandate, beginning(cycle, Labels.of(MilestoneKind.CALL), CALL));
    }

    private StepLine beginning(Document.Cycle cycle, Label kind, Pattern word) {
        return cycle.links().stream()
                .filter(link ->
                        link.title().map(title -> word.matcher(title).find()).orElse(false))
                .flatMap(link -> page.place.link(link, cycle.head().path()).stream())
                .findFirst()
                .map(link -> new StepLine(
                        Optional.empty(),
                        kind,
                        unlabelled(link.text(), kind),
                        Optional.of(link.href()),
                        link.external(),
                        false))
                .orElseGet(() -> new StepLine(Optional.empty(), kind, NOT_RECORDED, Optional.empty(), false, false));
    }

    private static String unlabelled(String title, Label kind) {
        String label = kind.text() + ":";
        return title.startsWith(label) ? title.substring(label.length()).strip() : title;
    }

    private Stream<Dated> milestones(Document.Cycle cycle) {
        return cycle.milestones().stream()
                .filter(milestone -> milestone.kind().isPresent())
                .map(milestone -> milestone(milestone, cycle));
    }

    private Dated milestone(Milestone milestone, Document.Cycle cycle) {
        Optional<LinkView> link = milestone
                .url()
                .flatMap(url -> page.place.link(
                        url.value(), Optional.empty(), cycle.head().path()));
        return new Dated(
                Optional.of(milestone.starts()),
                new StepLine(
                        Optional.of(DateText.range(milestone.starts(), milestone.ends())),
                        Labels.of(milestone.kind().orElseThrow()),
                        milestone.title(),
                        link.map(LinkView::href),
                        link.map(LinkView::external).orElse(false),
                        isComing(milestone.starts())));
    }

    /** Those that link to the cycle, or to something of it. */
    private Stream<Dated> announcements(Document.Cycle cycle) {
        return record.discussions().within(cycle.page()).stream()
                .filter(mention -> mention.where() instanceof Document.Announcement)
                .map(mention -> (Document.Announcement) mention.where())
                .distinct()
                .map(announcement -> step(
                        announcement.date(),
                        new Label("announcement", "Announcement"),
                        Stream.of(
                                        Optional.of(announcement.title()),
                                        announcement.from().map(from -> "from " + from.value()),
                                        announcement.to().map(to -> "to " + to.value()))
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(", ")),
                        page.place.href(announcement.page())));
    }

    private Stream<Dated> meetings(Document.Cycle cycle) {
        List<Document.Meeting> meetings = page.edition.held(record.meetings(cycle));
        return meetings.stream()
                .limit(1)
                .map(first -> new Dated(
                        Optional.of(first.date()),
                        new StepLine(
                                Optional.of(span(
                                        first.date(),
                                        meetings.get(meetings.size() - 1).date())),
                                new Label("meetings", "Meetings"),
                                meetings.size() + (meetings.size() == 1 ? " meeting summary" : " meeting summaries"),
                                Optional.of("#_meetings"),
                                false,
                                false)));
    }

    private static String span(PartialDate first, PartialDate last) {
        return DateText.range(first, Optional.of(last));
    }

    private Stream<Dated> contributions(Document.Cycle cycle) {
        Catalogue catalogue = record.catalogue(cycle);
        List<PartialDate> seen = catalogue.contributions().stream()
                .map(Contribution::seen)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        Optional<PartialDate> first = seen.stream().findFirst();
        return Stream.of(catalogue)
                .filter(each -> !each.contributions().isEmpty())
                .map(each -> new Dated(
                        first,
                        new StepLine(
                                first.map(day -> span(day, seen.get(seen.size() - 1))),
                                new Label("contributions", "Contributions"),
                                Labels.count(each.contributions()) + " in the catalogue",
                                Optional.of(page.place.href(each.page())),
                                false,
                                false)));
    }

    private Stream<Dated> versions(Document.Cycle cycle) {
        return record.tree().below(cycle.page(), Document.Version.class).stream()
                .map(version -> step(
                        version.date(),
                        version.status().equals(Optional.of(VersionStatus.FINAL))
                                ? new Label("output", "Output")
                                : new Label("draft", "Draft"),
                        record.tree().name(version),
                        page.place.href(version.page())));
    }

    private Dated step(PartialDate date, Label kind, String text, String href) {
        return new Dated(
                Optional.of(date),
                new StepLine(Optional.of(DateText.words(date)), kind, text, Optional.of(href), false, isComing(date)));
    }

    private boolean isComing(PartialDate date) {
        return date.first().isAfter(page.edition.today());
    }
}
