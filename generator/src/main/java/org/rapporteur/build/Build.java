package org.rapporteur.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.cache.Cache;
import org.rapporteur.check.Checks;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.RuleLevel;
import org.rapporteur.model.Site;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.Edition;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.page.SitePlan;
import org.rapporteur.parse.ContentParser;
import org.rapporteur.parse.Parsing;
import org.rapporteur.parse.Readings;
import org.rapporteur.render.Theme;
import org.rapporteur.source.ContentFolder;
import org.rapporteur.source.FolderLines;
import org.rapporteur.source.GitHistory;
import org.rapporteur.source.History;
import org.rapporteur.source.Source;
import org.rapporteur.source.SourceFile;

/** From a folder to a planned site: the whole way, room by room. */
public final class Build {

    /** The shelf of a cache with what documents gave when they were read. */
    public static final String READINGS = "readings";

    private Build() {}

    /** Reads, checks and plans. Nothing is written, whatever is found. */
    public static Built of(Request request) {
        return of(request, Cache.NONE, Progress.UNSEEN);
    }

    /**
     * Reads, checks and plans with what builds before left, and tells how far it is.
     *
     * @param cache takes what this one finds out anew; whoever opened it saves it
     */
    public static Built of(Request request, Cache cache, Progress progress) {
        progress.begins(Stage.HISTORY, 0);
        return of(request, GitHistory.of(request.content()), Readings.NONE, cache, progress);
    }

    /** Reads, checks and plans with what is known of the files' history. */
    static Built of(Request request, History history) {
        return of(request, history, Readings.NONE);
    }

    /**
     * Reads, checks and plans where much is known already.
     *
     * @param known files that have not changed since they were read
     */
    public static Built of(Request request, History history, Readings known) {
        return of(request, history, known, Cache.NONE, Progress.UNSEEN);
    }

    /** The same with what builds before left, and tells how far it is. */
    public static Built of(Request request, History history, Readings known, Cache cache, Progress progress) {
        Source source = new ContentFolder(request.content(), request.folder()).walk();
        ContentParser parser = new ContentParser(request.folder(), request.drafts());
        progress.begins(Stage.READING, source.documents().size());
        Parsing parsing = parser.parse(source, known, cache.shelf(READINGS), progress::advances);
        progress.begins(Stage.CHECKING, 0);
        PublicRecord record = PublicRecord.of(parsing.parsed().under(request.baseUrl()));
        FolderLines lines = lines(request);
        List<Diagnostic> checked = Checks.of(record, lines, request.folder());
        Theme theme = Theme.of(request.templates());
        List<Diagnostic> found = weighed(
                Stream.of(
                                source.diagnostics(),
                                parsing.diagnostics(),
                                checked,
                                theme.diagnostics(),
                                clashes(source, record, theme))
                        .flatMap(Collection::stream)
                        .toList(),
                record.site());
        progress.begins(Stage.PLANNING, 0);
        SitePlan plan = SitePlan.of(new Edition(
                record,
                history,
                new CorrectedSummaries(request, record, history, parser).all(),
                today(request, history, record),
                request.folder(),
                warnings(found)));
        List<SourceFile> published = published(source, record);
        List<Diagnostic> broken = weighed(
                Stream.of(
                                new Promises(plan, published).broken(),
                                new OpenReviews(plan.edition()).unanswerable(),
                                new UnpromisedVersions(plan.edition()).told())
                        .flatMap(List::stream)
                        .toList(),
                record.site());
        Report report =
                new Report(Stream.of(found, broken).flatMap(List::stream).toList(), source.files());
        return new Built(report, plan, theme, published, lines, parsing);
    }

    /**
     * The page of a document whose text alone was changed since a build, before anything else of the site is built again.
     *
     * @param file its path below the content folder
     * @return empty when more was changed than the text of one page
     */
    public static Optional<Ahead> ahead(Request request, Built last, String file) {
        Edition edition = last.plan().edition();
        return new ContentParser(request.folder(), request.drafts())
                .rewritten(file, last.parsing())
                .filter(rewritten -> isByItself(rewritten.document(), edition.record()))
                .flatMap(rewritten -> SitePlan.page(
                                edition.of(edition.record().with(rewritten.document())), rewritten.document())
                        .map(page -> new Ahead(
                                page,
                                weighed(
                                        rewritten.diagnostics(),
                                        edition.record().site()))));
    }

    /** Whether the page of a document is of the site, and no text of another decides what stands on it, nor its own elsewhere. */
    private static boolean isByItself(Document document, PublicRecord record) {
        return record.tree().at(document.page()).isPresent()
                && !(document instanceof Document.Output)
                && !(document instanceof Document.Version);
    }

    /**
     * A page made ahead of its site.
     *
     * @param diagnostics what stands wrong in its file alone
     */
    public record Ahead(PlannedPage page, List<Diagnostic> diagnostics) {

        public Ahead {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** What is published in spite of it; errors stop the site, and are on no page. */
    private static List<Diagnostic> warnings(List<Diagnostic> found) {
        return found.stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .toList();
    }

    /** The files to copy: those of drafts stay behind. */
    private static List<SourceFile> published(Source source, PublicRecord record) {
        Set<String> assets = record.assets().stream().map(Asset::path).collect(Collectors.toSet());
        return source.assets().stream()
                .filter(asset -> assets.contains(asset.path()))
                .toList();
    }

    /** Files of the content folder that stand where the theme has one. */
    private static List<Diagnostic> clashes(Source source, PublicRecord record, Theme theme) {
        Set<String> taken = theme.taken();
        Stream<Located<String>> files =
                source.assets().stream().map(asset -> new Located<>(asset.path(), Position.of(asset.file())));
        Stream<Located<String>> pages = record.documents().stream()
                .flatMap(document -> Stream.concat(
                        Stream.of(new Located<>(
                                document.page().outputFile(), document.head().position())),
                        document.head().aliases().stream()
                                .map(alias -> alias.map(
                                        old -> SitePath.ofOldAddress(old).outputFile()))));
        Stream<Located<String>> gone = record.registers().gone().stream()
                .map(withdrawal ->
                        withdrawal.path().map(old -> SitePath.ofOldAddress(old).outputFile()));
        return Stream.of(files, pages, gone)
                .flatMap(each -> each)
                .filter(file -> isTaken(file.value(), taken))
                .map(file -> new Diagnostic(
                        Rule.DOUBLE_PATH,
                        file.position(),
                        "The address /" + file.value().replaceFirst("/index\\.html$", "/") + " is taken by the theme.",
                        "Choose another, or another folder than “assets”."))
                .toList();
    }

    /** Whether a file would stand in the place of one that is taken, or want it for a folder. */
    private static boolean isTaken(String file, Set<String> taken) {
        return taken.contains(file)
                || IntStream.range(0, file.length())
                        .filter(i -> file.charAt(i) == '/')
                        .anyMatch(slash -> taken.contains(file.substring(0, slash)));
    }

    /** The day given, else the commit's; outside a repository, the newest day that the record knows of. */
    private static LocalDate today(Request request, History history, PublicRecord record) {
        return request.now()
                .or(history::commit)
                .map(now -> now.atZone(record.site().timeZone()).toLocalDate())
                .orElseGet(() -> newest(record));
    }

    private static LocalDate newest(PublicRecord record) {
        Stream<LocalDate> meetings = record.documents(Document.Meeting.class).stream()
                .filter(record::isWhole)
                .map(m -> m.date().last());
        Stream<LocalDate> announcements = record.documents(Document.Announcement.class).stream()
                .filter(record::isWhole)
                .map(a -> a.date().last());
        Stream<LocalDate> versions = record.documents(Document.Version.class).stream()
                .filter(record::isWhole)
                .map(v -> v.date().last());
        return Stream.of(meetings, announcements, versions)
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    /** The findings, each as grave as the site wants its rule to be. */
    static List<Diagnostic> weighed(List<Diagnostic> found, Site site) {
        List<Diagnostic> weighed = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            Optional<RuleLevel> level = Optional.ofNullable(site.rules().get(diagnostic.rule()));
            if (level.isEmpty()) {
                weighed.add(diagnostic);
            } else if (level.get() != RuleLevel.OFF) {
                weighed.add(diagnostic.withSeverity(Severity.valueOf(level.get().name())));
            }
        }
        return weighed;
    }

    private static FolderLines lines(Request request) {
        Map<String, Path> folders = new HashMap<>(Map.of(request.folder(), request.content()));
        request.templates().ifPresent(templates -> folders.put(Theme.FOLDER, templates));
        return new FolderLines(folders);
    }
}
