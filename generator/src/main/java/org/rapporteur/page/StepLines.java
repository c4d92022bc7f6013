package org.rapporteur.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** How a year's work went, from the call to the output: only what the record has of it. */
final class StepLines {

    /** One step is no way. */
    private static final int FEWEST = 2;

    private static final Set<MilestoneKind> STEPS = Set.of(
            MilestoneKind.CALL,
            MilestoneKind.DRAFT,
            MilestoneKind.REVIEW,
            MilestoneKind.DEADLINE,
            MilestoneKind.SESSION,
            MilestoneKind.PUBLICATION);

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
                : steps.stream().map(Dated::line).toList();
    }

    private Stream<Dated> milestones(Document.Cycle cycle) {
        return cycle.milestones().stream()
                .filter(milestone -> milestone.kind().map(StepLines::isStep).orElse(false))
                .map(milestone -> milestone(milestone, cycle));
    }

    private static boolean isStep(MilestoneKind kind) {
        return STEPS.contains(kind);
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
                        link.map(LinkView::external).orElse(false)));
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
        List<Document.Meeting> meetings = record.meetings(cycle);
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
                                Labels.count(each.contributions().size(), "contribution") + " in the catalogue",
                                Optional.of(page.place.href(each.page())),
                                false)));
    }

    private Stream<Dated> versions(Document.Cycle cycle) {
        return record.tree().below(cycle.page(), Document.Version.class).stream()
                .map(version -> step(
                        version.date(),
                        version.status().equals(Optional.of(VersionStatus.FINAL))
                                ? new Label("output", "Output")
                                : new Label("draft", "Draft"),
                        record.tree().nameInOutput(version),
                        page.place.href(version.page())));
    }

    private static Dated step(PartialDate date, Label kind, String text, String href) {
        return new Dated(
                Optional.of(date),
                new StepLine(Optional.of(DateText.words(date)), kind, text, Optional.of(href), false));
    }
}
