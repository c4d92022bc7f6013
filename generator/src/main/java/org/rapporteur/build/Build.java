package org.rapporteur.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.model.Document;
import org.rapporteur.model.Parsed;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.RuleLevel;
import org.rapporteur.model.Site;
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

/** From a folder to a planned site: the whole way, room by room. */
public final class Build {

    /** The shelf of a cache with what documents gave when they were read. */
    private static final String READINGS = "readings";

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
        return read(request, GitHistory.of(request.content()), cache, progress).checked(progress);
    }

    /** The same with what is known of the files' history. */
    static Built of(Request request, History history, Cache cache) {
        return read(request, history, cache, Progress.UNSEEN).checked(Progress.UNSEEN);
    }

    /**
     * Reads, and neither checks nor plans yet: for who wants to show what there is at once.
     *
     * @param cache what builds before left
     */
    public static ReadSite read(Request request, History history, Cache cache, Progress progress) {
        return read(request, history, Readings.NONE, cache, progress, PublicRecord::of);
    }

    private static ReadSite read(
            Request request,
            History history,
            Readings known,
            Cache cache,
            Progress progress,
            Function<Parsed, PublicRecord> recording) {
        Source source = folder(request).walk();
        ContentParser parser = parser(request);
        progress.begins(Stage.READING, source.documents().size());
        Parsing parsing = parser.parse(source, known, cache.shelf(READINGS), progress::advances);
        progress.begins(Stage.CHECKING, 0);
        return read(request, history, source, parser, parsing, recording);
    }

    private static ReadSite read(
            Request request,
            History history,
            Source source,
            ContentParser parser,
            Parsing parsing,
            Function<Parsed, PublicRecord> recording) {
        return new ReadSite(
                request,
                history,
                source,
                parser,
                parsing,
                recording.apply(parsing.parsed().under(request.baseUrl())),
                Theme.of(request.templates()),
                lines(request));
    }

    /**
     * Reads again what was read before: files that are others than they were.
     *
     * @param changed those that nobody needs to ask, by their paths below the content folder. When they are registers, they must be
     *     all: nothing else is looked at then
     */
    public static ReadSite again(ReadSite before, Request request, History history, Set<String> changed) {
        ContentParser parser = parser(request);
        return folder(request)
                .withSaved(before.source(), changed)
                .flatMap(source -> parser.withRegisters(source, before.parsing())
                        .map(parsing -> read(request, history, source, parser, parsing, before.record()::later)))
                .orElseGet(() -> read(
                        request,
                        history,
                        before.parsing().readings().without(changed),
                        Cache.NONE,
                        Progress.UNSEEN,
                        before.record()::later));
    }

    private static ContentParser parser(Request request) {
        return new ContentParser(request.folder(), request.drafts());
    }

    private static ContentFolder folder(Request request) {
        return new ContentFolder(request.content(), request.folder());
    }

    /**
     * The page of a document whose text alone was changed since a build, before anything else of the site is built again.
     *
     * @param file its path below the content folder
     * @return empty when more was changed than the text of one page
     */
    public static Optional<Ahead> ahead(Request request, Built last, String file) {
        Edition edition = last.plan().edition();
        return parser(request)
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
