package org.rapporteur.serve;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.PlannedFile;
import org.rapporteur.build.Progress;
import org.rapporteur.build.ReadSite;
import org.rapporteur.build.Request;
import org.rapporteur.build.Stage;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLines;
import org.rapporteur.parse.Readings;
import org.rapporteur.render.Theme;
import org.rapporteur.source.GitHistory;
import org.rapporteur.source.History;

/**
 * Knows what is to be shown now. A text that was saved is shown ahead, as soon as its own file is read; then the whole site is
 * built again from what has changed, so that every list and every finding follows.
 */
final class Preview implements AutoCloseable {

    /** Whoever saves often sees each text ahead; the whole site follows when they rest. */
    private static final Duration REST = Duration.ofSeconds(1);

    /** Whoever never rests is followed all the same. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Request request;
    private final PreviewScript script = new PreviewScript();
    private final PreviewLog log;
    private final ScheduledExecutorService builder =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "preview-builder"));
    private final ForkJoinPool hands = hands();
    private final Set<String> unread = new TreeSet<>();
    private boolean waiting;
    private long since;
    private Future<?> next = CompletableFuture.completedFuture(null);
    private Optional<String> commit;
    private History history;
    private Readings readings = Readings.NONE;
    private Shown shown;

    /**
     * Reads the site for the first time. It is shown before it is checked: that takes longer than all the rest.
     *
     * @param cache what builds before left
     * @param log is told what is wrong, each time the whole site was built again
     */
    Preview(Request request, Cache cache, PreviewLog log) {
        this.request = request;
        this.log = log;
        log.progress().begins(Stage.HISTORY, 0);
        this.commit = GitHistory.head(request.content());
        this.history = GitHistory.of(request.content());
        ReadSite read = Build.read(present(), history, readings, cache, log.progress());
        this.readings = read.parsing().readings();
        Built planned = read.planned();
        this.shown = new Shown(1, new ShownSite(planned, script), Map.of(), planned.report(), planned.lines(), 0, true);
        builder.execute(() -> hands.submit(() -> checkFirst(read)).join());
    }

    private void checkFirst(ReadSite read) {
        try {
            Built built = read.checked(Progress.UNSEEN);
            finish(new ShownSite(built, script), built.report(), built.lines(), Set.of());
        } catch (RuntimeException e) {
            log.failed(e);
        }
    }

    /** All processors but one build the whole site: the page that is open and the browser want theirs. */
    private static ForkJoinPool hands() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return new ForkJoinPool(
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                pool -> {
                    ForkJoinWorkerThread hand = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
                    hand.setContextClassLoader(loader);
                    return hand;
                },
                null,
                false);
    }

    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** The templates may come and go. */
    private Request present() {
        return request.with(request.templates().filter(Files::isDirectory));
    }

    synchronized Shown now() {
        return shown;
    }

    /** What is shown after something else, as soon as it is; the same when nothing new came in time. */
    synchronized Shown after(long number, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toNanos(); shown.number() <= number && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return shown;
    }

    /**
     * Follows files that were saved, made or removed.
     *
     * @param files below the content folder, with forward slashes; any other name, such as that of a template, is taken for a
     *     reason to look at everything again
     */
    void changed(Collection<String> files) {
        synchronized (this) {
            unread.addAll(files);
        }
        follow(isShownAhead(files));
    }

    private boolean isShownAhead(Collection<String> files) {
        try {
            return ahead(files) || themed();
        } catch (RuntimeException e) {
            // It is looked at again with the whole site.
            log.failed(e);
            return false;
        }
    }

    private boolean ahead(Collection<String> files) {
        ShownSite site = now().site();
        Map<String, PlannedFile> pages = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (String file : files) {
            Build.ahead(request, site.built(), file).ifPresent(ahead -> {
                found.addAll(ahead.diagnostics());
                // A page with an error is not shown; the error is.
                if (ahead.diagnostics().stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
                    pages.put(ahead.page().path().outputFile(), site.page(ahead.page()));
                }
            });
        }
        if (!pages.isEmpty() || !found.isEmpty()) {
            show(site, pages, found);
        }
        return !pages.isEmpty();
    }

    /** Where templates alone were changed, the record stays. */
    private boolean themed() {
        ShownSite site = now().site();
        Theme theme = Theme.of(present().templates());
        boolean isNew = theme.diagnostics().isEmpty() && !theme.isOf(site.theme());
        if (isNew) {
            show(new ShownSite(site.planned().under(theme), script));
        }
        return isNew;
    }

    private synchronized void show(ShownSite site, Map<String, PlannedFile> pages, List<Diagnostic> found) {
        if (shown.site() == site) {
            Map<String, PlannedFile> all = new HashMap<>(shown.ahead());
            all.putAll(pages);
            shown = shown.with(all, shown.report().with(found), true);
            notifyAll();
        }
    }

    /** What was found of the site before stands beside it until it is built again. */
    private synchronized void show(ShownSite site) {
        shown = new Shown(
                shown.number() + 1, site, shown.ahead(), shown.report(), shown.lines(), shown.pictures(), true);
        notifyAll();
    }

    private synchronized void follow(boolean ahead) {
        if (!waiting) {
            waiting = true;
            since = System.nanoTime();
        }
        next.cancel(false);
        if (!builder.isShutdown()) {
            long longest = since + LONGEST.toNanos() - System.nanoTime();
            next = builder.schedule(
                    () -> followBy(ahead), ahead ? Math.min(REST.toNanos(), longest) : 0, TimeUnit.NANOSECONDS);
        }
    }

    /** Who has seen their text ahead goes on writing; who has not waits for it, and gets all processors. */
    private void followBy(boolean ahead) {
        if (ahead) {
            hands.submit(() -> rebuild(true)).join();
        } else {
            rebuild(false);
        }
    }

    private void rebuild(boolean ahead) {
        Set<String> changed = begin();
        try {
            if (Files.isDirectory(request.content())) {
                rebuilt(changed, ahead);
            } else {
                // Somebody moves or exchanges the whole folder: when it is back, that is a change.
                keep(changed);
                finish(now().site(), gone(), now().lines(), Set.of());
            }
        } catch (RuntimeException e) {
            // What is shown stays; the next change tries again, also what this one was about.
            keep(changed);
            log.failed(e);
        }
    }

    private void rebuilt(Set<String> changed, boolean ahead) {
        lookAtHistory();
        ShownSite good = now().site();
        ReadSite read = Build.read(present(), history, readings.without(changed), Cache.NONE, Progress.UNSEEN);
        if (!ahead) {
            showAtOnce(read.planned(), good);
        }
        Built built = read.checked(Progress.UNSEEN);
        readings = built.parsing().readings();
        // Templates are read for it: nobody who asks for a page is to wait for that.
        ShownSite site = isBetter(built, good) ? new ShownSite(built, script) : good;
        finish(site, built.report(), built.lines(), changed);
    }

    /** Checks take longer than all the rest: what they find is told when they have. */
    private void showAtOnce(Built planned, ShownSite good) {
        if (isBetter(planned, good)) {
            show(new ShownSite(planned, script));
        }
    }

    private Report gone() {
        Diagnostic found = new Diagnostic(
                Rule.UNREADABLE_FILE,
                Position.of(request.folder()),
                "This folder is gone. What is shown is the site as it was.",
                "Put it back: " + request.content());
        return new Report(List.of(found), 0);
    }

    private synchronized void keep(Set<String> changed) {
        unread.addAll(changed);
    }

    private synchronized Set<String> begin() {
        waiting = false;
        Set<String> changed = Set.copyOf(unread);
        unread.clear();
        return changed;
    }

    private void lookAtHistory() {
        Optional<String> head = GitHistory.head(request.content());
        if (!head.equals(commit)) {
            commit = head;
            history = GitHistory.of(request.content());
        }
    }

    /** The last good site stays while there are errors. */
    private static boolean isBetter(Built built, ShownSite good) {
        return built.report().errors() == 0 || good.built().report().errors() > 0;
    }

    private void finish(ShownSite site, Report report, SourceLines lines, Set<String> changed) {
        show(site, report, lines, changed);
        log.built(report, lines);
    }

    /** What is newer than the site that is shown stays before it. */
    private synchronized void show(ShownSite site, Report report, SourceLines lines, Set<String> changed) {
        boolean follows = site != shown.site() && !waiting;
        shown = new Shown(
                shown.number() + 1,
                site,
                follows ? Map.of() : shown.ahead(),
                report,
                lines,
                shown.pictures() + (changed.stream().anyMatch(Preview::isPicture) ? 1 : 0),
                waiting);
        notifyAll();
    }

    private static boolean isPicture(String file) {
        return !file.endsWith(".md") && !file.endsWith(".yaml") && !file.endsWith(".ftlh");
    }

    @Override
    public void close() {
        builder.shutdownNow();
        hands.shutdownNow();
    }
}
