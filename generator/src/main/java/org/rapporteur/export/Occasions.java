package org.rapporteur.export;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.AnnualMeeting;
import org.rapporteur.model.Countries;
import org.rapporteur.model.Document;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.MilestoneKind;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Slug;
import org.rapporteur.page.Edition;
import org.rapporteur.page.ReviewWindow;

/** The dates of the record as a calendar has them: meetings, milestones, reviews. Nobody is named in them. */
final class Occasions {

    private final Edition edition;
    private final PublicRecord record;

    Occasions(Edition edition) {
        this.edition = edition;
        this.record = edition.record();
    }

    /** Those of several cycles, each once, by date: a meeting may belong to more than one. */
    List<Occasion> of(Collection<Document.Cycle> cycles) {
        Map<String, Occasion> byUid = new TreeMap<>();
        cycles.stream().flatMap(this::of).forEach(occasion -> byUid.putIfAbsent(occasion.uid(), occasion));
        return byUid.values().stream().sorted(Occasion.BY_DATE).toList();
    }

    /** Their deadlines alone, under the same names as among the others. */
    List<Occasion> deadlines(Collection<Document.Cycle> cycles) {
        return cycles.stream()
                .flatMap(cycle -> milestones(cycle, Milestone::isDeadline))
                .sorted(Occasion.BY_DATE)
                .toList();
    }

    private Stream<Occasion> milestones(Document.Cycle cycle, Predicate<Milestone> which) {
        Map<String, Long> called =
                cycle.milestones().stream().collect(Collectors.groupingBy(Occasions::name, Collectors.counting()));
        return cycle.milestones().stream()
                .filter(which)
                .map(milestone -> milestone(milestone, cycle, called.get(name(milestone)) > 1));
    }

    private Stream<Occasion> of(Document.Cycle cycle) {
        return Stream.of(
                        cycle.annualMeeting().flatMap(meeting -> annual(meeting, cycle)).stream(),
                        milestones(cycle, milestone -> true),
                        record.meetings(cycle).stream().map(this::meeting),
                        record.tree().below(cycle.page(), Document.Version.class).stream()
                                .flatMap(version -> review(version).stream()))
                .flatMap(occasions -> occasions);
    }

    /** Many cycles lead up to one annual meeting: its name and its date tell it, and none of them. */
    private Optional<Occasion> annual(AnnualMeeting meeting, Document.Cycle cycle) {
        String name = meeting.name().orElse("Annual meeting");
        return meeting.starts()
                .map(starts -> new Occasion(
                        uid(SitePath.HOME, "annual-meeting#" + Slug.of(name) + "-" + starts),
                        new Occasion.Span(starts, meeting.ends().orElse(starts)),
                        Optional.empty(),
                        Optional.empty(),
                        name,
                        "Annual meeting",
                        "",
                        Optional.of(Stream.of(
                                                meeting.city(),
                                                meeting.country()
                                                        .map(code -> Countries.name(code)
                                                                .orElse(code)))
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.joining(", ")))
                                .filter(place -> !place.isEmpty()),
                        edition.address(Addresses.CALENDAR),
                        changed(cycle)));
    }

    private static String kind(Milestone milestone) {
        return milestone.kind().map(Occasions::text).orElse("Milestone");
    }

    private static String name(Milestone milestone) {
        return Slug.of(kind(milestone) + " " + milestone.title());
    }

    /** @param namesake whether another one is called so: then its date tells it, and never its place in the list */
    private Occasion milestone(Milestone milestone, Document.Cycle cycle, boolean namesake) {
        String kind = kind(milestone);
        String name = name(milestone) + (namesake ? "-" + milestone.starts() : "");
        return new Occasion(
                uid(cycle.page(), "#" + name),
                new Occasion.Span(milestone.starts(), milestone.ends().orElse(milestone.starts())),
                Optional.empty(),
                Optional.empty(),
                record.tree().fullName(cycle) + ": " + milestone.title(),
                kind,
                Stream.of(
                                milestone.kind().map(Occasions::meaning),
                                milestone.audience().map(audience -> "For " + audience + "."))
                        .flatMap(Optional::stream)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")),
                Optional.empty(),
                edition.address(cycle.page()) + "#_timeline",
                changed(cycle));
    }

    /** Somebody who looks at the calendar alone must not take a date that can be missed for one that cannot. */
    private static String meaning(MilestoneKind kind) {
        return switch (kind) {
            case SOFT_DEADLINE -> "A soft deadline: what comes later may still be taken in.";
            case GUARANTEE -> "What comes by then is sure to be taken in.";
            case DEADLINE -> "A hard deadline.";
            default -> "";
        };
    }

    private static String text(MilestoneKind kind) {
        String words = kind.word().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Occasion meeting(Document.Meeting meeting) {
        ZoneId zone = meeting.timeZone().orElse(record.site().timeZone());
        Optional<Instant> begins = meeting.time()
                .filter(time -> meeting.date().precision() == PartialDate.Precision.DAY)
                .map(time -> meeting.date().first().atTime(time).atZone(zone).toInstant());
        String time = begins.flatMap(instant -> meeting.time())
                .map(local -> local + " " + (zone.getId().equals("Z") ? "UTC" : zone.getId()))
                .orElse("");
        return new Occasion(
                uid(meeting.page(), ""),
                Occasion.Span.of(meeting.date()),
                begins,
                meeting.duration(),
                record.tree().fullTitle(meeting),
                "Meeting",
                Stream.of(time, meeting.head().summary().map(Located::value).orElse(""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")),
                meeting.place(),
                edition.address(meeting.page()),
                changed(meeting));
    }

    /** A window of which one end is known is a date. */
    private Optional<Occasion> review(Document.Version version) {
        return ReviewWindow.of(version, edition).map(window -> review(window, version));
    }

    private Occasion review(ReviewWindow window, Document.Version version) {
        String what =
                window.closes().isEmpty() ? "Review opens" : window.opens().isEmpty() ? "Review closes" : "Review";
        return new Occasion(
                uid(version.page(), "#review"),
                new Occasion.Span(window.starts(), window.closes().orElse(window.starts())),
                Optional.empty(),
                Optional.empty(),
                what + ", " + record.tree().fullTitle(version),
                "Review",
                Stream.of(
                                Optional.of(window.words() + "."),
                                version.head().summary().map(Located::value))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n")),
                Optional.empty(),
                edition.address(version.page()),
                changed(version));
    }

    /** What an address is unique among, others must not have: the site's own host (RFC 7986, section 5.3). */
    private String uid(SitePath page, String fragment) {
        String path = page.encoded().substring(1).replaceFirst("/$", "");
        return path + fragment + "@" + record.site().baseUrl().getHost();
    }

    private PartialDate changed(Document document) {
        return edition.updated(document).orElse(PartialDate.of(edition.today()));
    }
}
