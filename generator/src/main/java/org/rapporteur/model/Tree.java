package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands where: a document's place gives its parents (content-format, “The tree”). */
public final class Tree {

    /** Of one day, the last by address. */
    static final Comparator<Document.Version> NEWEST_FIRST = Comparator.comparing(Document.Version::date)
            .thenComparing(Document.Version::page)
            .reversed();

    private final Map<SitePath, Document> byPage;
    private final Map<SitePath, List<Document>> below;
    private final UnaryOperator<Document> latest;

    /** Each list is asked for by all who stand on it. */
    private final Map<SitePath, Optional<SitePath>> bearers = new ConcurrentHashMap<>();

    /** @param documents sorted by page; of two for one page, the first counts */
    Tree(Collection<Document> documents) {
        byPage = new HashMap<>();
        below = new HashMap<>();
        latest = UnaryOperator.identity();
        for (Document document : documents) {
            byPage.putIfAbsent(document.page(), document);
            for (SitePath above : document.page().above()) {
                below.computeIfAbsent(above, path -> new ArrayList<>()).add(document);
            }
        }
    }

    private Tree(Tree before, UnaryOperator<Document> latest) {
        this.byPage = before.byPage;
        this.below = before.below;
        this.latest = latest;
    }

    /** The same with some documents exchanged; nothing is copied for it, however large the record is. */
    Tree with(UnaryOperator<Document> latest) {
        return new Tree(this, latest);
    }

    /** The document whose page that is. */
    public Optional<Document> at(SitePath page) {
        return Optional.ofNullable(byPage.get(page)).map(latest);
    }

    /** The nearest document of a type above another. */
    public <D extends Document> Optional<D> above(Document document, Class<D> type) {
        return above(document.page(), type);
    }

    /** The nearest document of a type above an address. */
    public <D extends Document> Optional<D> above(SitePath page, Class<D> type) {
        return page.above().stream()
                .map(this::at)
                .flatMap(Optional::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** The nearest document of any type above an address, the home page last. */
    public Optional<Document> above(SitePath page) {
        return above(page, Document.class);
    }

    /** Everything of a type below an address, at any depth, by page. */
    public <D extends Document> List<D> below(SitePath page, Class<D> type) {
        return below.getOrDefault(page, List.of()).stream()
                .map(latest)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** A cycle's years, newest first. */
    public List<Document.Cycle> cycles(Document.Activity activity) {
        return below(activity.page(), Document.Cycle.class).stream()
                .sorted(Comparator.comparing(Document.Cycle::year).reversed())
                .toList();
    }

    /** What a cycle is called away from its activity: its title, or, where that is no more than the year, with the activity's. */
    public String fullName(Document.Cycle cycle) {
        return cycle.title().matches("[0-9]{4}")
                ? above(cycle, Document.Activity.class)
                                .map(activity -> activity.title() + " ")
                                .orElse("")
                        + cycle.title()
                : cycle.title();
    }

    /** “BPF Cybersecurity 2017: Virtual Meeting IV”: in feeds and calendars a title alone does not say whose it is. */
    public String fullTitle(Document document) {
        String own = name(document);
        return above(document, Document.Cycle.class)
                .map(this::fullName)
                .filter(name -> !own.contains(name))
                .map(name -> name + ": " + own)
                .orElse(own);
    }

    /** What a document is called away from its place. */
    public String name(Document document) {
        if (document instanceof Document.Version version) {
            return nameInOutput(version);
        }
        return document instanceof Document.Cycle cycle ? fullName(cycle) : document.title();
    }

    /** “Report, Draft 1.0”: the versions of two outputs are often called the same. */
    private String nameInOutput(Document.Version version) {
        return above(version, Document.Output.class)
                        .map(output -> output.title() + ", ")
                        .orElse("")
                + version.version();
    }

    /** A document with what it belongs to, where nothing around it says so: “Virtual Meeting IV, BPF Cybersecurity 2017”. */
    public String whole(Document document) {
        String context = context(document.page()).orElse("");
        return context.isEmpty() || name(document).contains(context) ? name(document) : name(document) + ", " + context;
    }

    /** What the page at an address belongs to: “Virtual Meeting IV, BPF Cybersecurity 2017”. */
    public Optional<String> context(SitePath page) {
        Stream<String> names = Stream.of(
                        above(page, Document.Meeting.class).map(Document::title),
                        above(page, Document.Cycle.class).map(this::fullName))
                .flatMap(Optional::stream);
        return Optional.of(names.collect(Collectors.joining(", "))).filter(context -> !context.isEmpty());
    }

    /** An output's versions, newest first. */
    public List<Document.Version> versions(Document.Output output) {
        return below(output.page(), Document.Version.class).stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** What is annexed to a meeting, a cycle or an output: by number, and then the lists that have none. */
    public List<Document> annexes(Document document) {
        return below(document.page(), Document.class).stream()
                .filter(Tree::isAnnex)
                .filter(annex -> bearer(annex).map(document::equals).orElse(false))
                .sorted(Comparator.comparing(
                                (Document annex) -> annexNumber(annex).isEmpty())
                        .thenComparing(annex ->
                                annexNumber(annex).map(AnnexNumber::order).orElse(0))
                        .thenComparing(Document::page))
                .toList();
    }

    private static boolean isAnnex(Document document) {
        return document instanceof Document.Annex
                || document instanceof Document.Participants
                || document instanceof Document.Contributions;
    }

    /** The document that an annex, or a list without a number, belongs to. */
    public Optional<Document> bearer(Document annex) {
        return bearers.computeIfAbsent(annex.page(), this::bearerOf).flatMap(this::at);
    }

    private Optional<SitePath> bearerOf(SitePath page) {
        return page.above().stream()
                .filter(above -> at(above).filter(Tree::bears).isPresent())
                .findFirst();
    }

    private static boolean bears(Document document) {
        return document instanceof Document.Meeting
                || document instanceof Document.Cycle
                || document instanceof Document.Output;
    }

    /** The meeting that somebody took part in there: who sent apologies did not. */
    public Optional<Document.Meeting> attended(Appearance appearance) {
        Optional<Document> event = switch (appearance.kind()) {
            case FACILITATED -> Optional.of(appearance.document());
            case ATTENDED -> bearer(appearance.document());
            default -> Optional.empty();
        };
        return event.filter(document -> appearance.mention().tookPart())
                .filter(Document.Meeting.class::isInstance)
                .map(Document.Meeting.class::cast);
    }

    /** A document's number as an annex; empty when it is none. */
    public static Optional<AnnexNumber> annexNumber(Document document) {
        if (document instanceof Document.Annex annex) {
            return Optional.of(annex.annex());
        }
        if (document instanceof Document.Participants participants) {
            return participants.annex();
        }
        return document instanceof Document.Contributions contributions ? contributions.annex() : Optional.empty();
    }
}
