package org.rapporteur.build;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.check.Checks;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLines;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.Edition;
import org.rapporteur.page.SitePlan;
import org.rapporteur.parse.ContentParser;
import org.rapporteur.parse.Parsing;
import org.rapporteur.render.Theme;
import org.rapporteur.source.History;
import org.rapporteur.source.Source;
import org.rapporteur.source.SourceFile;

/**
 * A site of which every file is read, and nothing is checked or planned yet.
 *
 * @param request what is to be built
 * @param parser reads what files were once
 * @param lines gives the lines that findings point at
 */
public record ReadSite(
        Request request,
        History history,
        Source source,
        ContentParser parser,
        Parsing parsing,
        PublicRecord record,
        Theme theme,
        SourceLines lines) {

    /** The pages that there will be, with what was found while files were read alone. */
    public Built planned() {
        List<Diagnostic> found = found(List.of());
        return new Built(
                new Report(found, source.files()),
                plan(found),
                theme,
                published(),
                lines,
                parsing,
                inputs(),
                parser.texts());
    }

    /**
     * The whole site, with all that is wrong in it.
     *
     * @param progress may end it by an exception
     */
    public Built checked(Progress progress) {
        List<Diagnostic> found = found(Checks.of(record, lines, request.folder(), progress::advances));
        progress.begins(Stage.PLANNING, 0);
        SitePlan plan = plan(found);
        List<SourceFile> published = published();
        List<Diagnostic> broken = Build.weighed(
                Stream.of(
                                new Promises(plan, published).broken(),
                                new OpenReviews(plan.edition()).unanswerable(),
                                new UnpromisedVersions(plan.edition()).told())
                        .flatMap(List::stream)
                        .toList(),
                record.site());
        Report report =
                new Report(Stream.of(found, broken).flatMap(List::stream).toList(), source.files());
        return new Built(report, plan, theme, published, lines, parsing, inputs(), parser.texts());
    }

    private Inputs inputs() {
        return new Inputs(request, source, theme, history);
    }

    private List<Diagnostic> found(List<Diagnostic> checked) {
        return Build.weighed(
                Stream.of(source.diagnostics(), parsing.diagnostics(), checked, theme.diagnostics(), clashes())
                        .flatMap(Collection::stream)
                        .toList(),
                record.site());
    }

    private SitePlan plan(List<Diagnostic> found) {
        return SitePlan.of(new Edition(
                record,
                history,
                new CorrectedSummaries(request, record, history, parser).all(),
                today(),
                request.folder(),
                request.archive(),
                warnings(found)));
    }

    /** What is published in spite of it; errors stop the site, and are on no page. */
    private static List<Diagnostic> warnings(List<Diagnostic> found) {
        return found.stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .toList();
    }

    /** The files to copy: those of drafts stay behind. */
    private List<SourceFile> published() {
        Set<String> assets = record.assets().stream().map(Asset::path).collect(Collectors.toSet());
        return source.assets().stream()
                .filter(asset -> assets.contains(asset.path()))
                .toList();
    }

    /** Files of the content folder that stand where the theme has one. */
    private List<Diagnostic> clashes() {
        Set<String> taken = theme.taken();
        // Hardly any file stands in one of these folders: what it would be called need not be taken apart.
        Set<String> tops = taken.stream().map(ReadSite::top).collect(Collectors.toSet());
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
                .filter(file -> tops.contains(top(file.value())) && isTaken(file.value(), taken))
                .map(file -> new Diagnostic(
                        Rule.DOUBLE_PATH,
                        file.position(),
                        "The address /" + file.value().replaceFirst("/index\\.html$", "/") + " is taken by the theme.",
                        "Choose another, or another folder than “assets”."))
                .toList();
    }

    /** The folder at the top that a file stands in, or itself. */
    private static String top(String file) {
        int slash = file.indexOf('/');
        return slash < 0 ? file : file.substring(0, slash);
    }

    /** Whether a file would stand in the place of one that is taken, or want it for a folder. */
    private static boolean isTaken(String file, Set<String> taken) {
        return taken.contains(file)
                || IntStream.range(0, file.length())
                        .filter(i -> file.charAt(i) == '/')
                        .anyMatch(slash -> taken.contains(file.substring(0, slash)));
    }

    /** The day given, else the commit's; outside a repository, the newest day that the record knows of. */
    private LocalDate today() {
        return request.now()
                .or(() -> history.commit().map(History.Commit::time))
                .map(now -> now.atZone(record.site().timeZone()).toLocalDate())
                .orElseGet(() -> newest());
    }

    private LocalDate newest() {
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
}
