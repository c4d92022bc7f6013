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
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.PlannedFile;
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
import org.rapporteur.render.Theme;
import org.rapporteur.source.GitHistory;
import org.rapporteur.source.History;

/**
 * Knows what is to be shown now. A text that was saved is shown ahead, as soon as its own file is read; then the whole site is
 * read again from what has changed, so that every list follows; and then it is checked, so that every finding does. Whoever
 * saves meanwhile does not wait for that: what is newer is read and shown while what is older is checked.
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
    private final ExecutorService checker = Executors.newSingleThreadExecutor(work -> daemon(work, "preview-checker"));
    private final Hands reading = new Hands();
    private final Hands checking = new Hands();
    private final Set<String> unread = new TreeSet<>();
    private boolean waiting;
    private long since;
    private Future<?> next = CompletableFuture.completedFuture(null);
    private Optional<String> sign;
    private History history;
    private ReadSite last;
    private int pictures;
    private volatile Optional<ReadSite> unchecked = Optional.empty();
    private Optional<ShownSite> good = Optional.empty();
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
        this.sign = GitHistory.sign(request.content());
        this.history = GitHistory.of(request.content());
        this.last = Build.read(present(), history, cache, log.progress());
        Built planned = last.planned();
        this.shown = new Shown(1, new ShownSite(planned, script), Map.of(), planned.report(), planned.lines(), 0, true);
        check(last);
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
        note(files);
        follow(isShownAhead(files));
    }

    private synchronized void note(Collection<String> files) {
        unread.addAll(files);
        if (!waiting) {
            waiting = true;
            since = System.nanoTime();
        }
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
            showInstead(new ShownSite(site.planned().under(theme), script));
        }
        return isNew;
    }

    private synchronized void show(ShownSite site, Map<String, PlannedFile> pages, List<Diagnostic> found) {
        if (shown.site() == site) {
            Map<String, PlannedFile> all = new HashMap<>(shown.ahead());
            all.putAll(pages);
            show(site, all, shown.report().with(found), shown.lines(), true);
        }
    }

    private synchronized void showInstead(ShownSite site) {
        show(site, shown.ahead(), shown.report(), shown.lines(), true);
    }

    private synchronized void follow(boolean ahead) {
        next.cancel(false);
        if (!builder.isShutdown()) {
            long longest = since + LONGEST.toNanos() - System.nanoTime();
            next = builder.schedule(
                    () -> hands(ahead, reading).execute(() -> read(ahead)),
                    ahead ? Math.min(REST.toNanos(), longest) : 0,
                    TimeUnit.NANOSECONDS);
        }
    }

    /** Who has seen their text ahead goes on writing; who has not waits for it, and gets all processors. */
    private static Executor hands(boolean ahead, Hands allButOne) {
        return ahead ? allButOne : Runnable::run;
    }

    private void read(boolean ahead) {
        Set<String> changed = begin();
        try {
            if (Files.isDirectory(request.content())) {
                ReadSite read = read(changed);
                if (!ahead) {
                    Built planned = read.planned();
                    showAtOnce(planned, new ShownSite(planned, script));
                }
                check(read);
            } else {
                // Somebody moves or exchanges the whole folder: when it is back, that is a change.
                keep(changed);
                showGone();
            }
        } catch (RuntimeException e) {
            // What is shown stays; the next change tries again, also what this one was about.
            keep(changed);
            log.failed(e);
            check(last);
        }
    }

    private synchronized Set<String> begin() {
        waiting = false;
        Set<String> changed = Set.copyOf(unread);
        unread.clear();
        // What was read before is overtaken now: its checks would take processors from what somebody waits for.
        unchecked = Optional.empty();
        pictures += changed.stream().anyMatch(Preview::isPicture) ? 1 : 0;
        return changed;
    }

    private synchronized void keep(Set<String> changed) {
        unread.addAll(changed);
    }

    private ReadSite read(Set<String> changed) {
        lookAtHistory();
        last = Build.again(last, present(), history, changed);
        return last;
    }

    private void lookAtHistory() {
        Optional<String> present = GitHistory.sign(request.content());
        if (!present.equals(sign)) {
            sign = present;
            history = GitHistory.of(request.content());
        }
    }

    /** What checks find is told when they have; what is wrong in a file alone is told now. */
    private synchronized void showAtOnce(Built planned, ShownSite site) {
        if (isBetter(planned, good.orElse(shown.site()))) {
            show(site, newer(), shown.report(), shown.lines(), true);
        } else {
            show(shown.site(), shown.ahead(), planned.report(), planned.lines(), true);
        }
    }

    /**
     * What was overtaken is checked no further: the newer is. Never by all processors: who reads what is newer would help with it,
     * and come to an end only with it.
     */
    private synchronized void check(ReadSite read) {
        unchecked = Optional.of(read);
        if (!checker.isShutdown()) {
            checker.submit(() -> checking.execute(() -> unchecked.ifPresent(this::checkNow)));
        }
    }

    private boolean isNewest(ReadSite read) {
        return unchecked.filter(newest -> newest == read).isPresent();
    }

    private void checkNow(ReadSite read) {
        try {
            Built built = read.checked(new UntilOvertaken(() -> isNewest(read)));
            tell(read, built, new ShownSite(built, script));
        } catch (UntilOvertaken.Overtaken newer) {
            // That is checked next.
        } catch (RuntimeException e) {
            log.failed(e);
        }
    }

    /** @param site of what was checked: templates are read for it, and nobody who asks for a page is to wait for that */
    private void tell(ReadSite read, Built built, ShownSite site) {
        synchronized (this) {
            if (!isNewest(read)) {
                return;
            }
            unchecked = Optional.empty();
            ShownSite best = good.filter(last -> !isBetter(built, last)).orElse(site);
            good = Optional.of(best);
            show(best, best == site ? newer() : shown.ahead(), built.report(), built.lines(), waiting);
        }
        log.built(built.report(), built.lines());
    }

    /** The last good site stays while there are errors. */
    private static boolean isBetter(Built built, ShownSite last) {
        return built.report().errors() == 0 || last.built().report().errors() > 0;
    }

    private void showGone() {
        Diagnostic found = new Diagnostic(
                Rule.UNREADABLE_FILE,
                Position.of(request.folder()),
                "This folder is gone. What is shown is the site as it was.",
                "Put it back: " + request.content());
        Report gone = new Report(List.of(found), 0);
        SourceLines lines = now().lines();
        synchronized (this) {
            unchecked = Optional.empty();
            show(shown.site(), shown.ahead(), gone, lines, waiting);
        }
        log.built(gone, lines);
    }

    /** The pages that are newer than the site that was read last. */
    private synchronized Map<String, PlannedFile> newer() {
        return waiting ? shown.ahead() : Map.of();
    }

    private synchronized void show(
            ShownSite site, Map<String, PlannedFile> ahead, Report report, SourceLines lines, boolean busy) {
        shown = new Shown(shown.number() + 1, site, ahead, report, lines, pictures, busy);
        notifyAll();
    }

    private static boolean isPicture(String file) {
        return !file.endsWith(".md") && !file.endsWith(".yaml") && !file.endsWith(".ftlh");
    }

    @Override
    public void close() {
        builder.shutdownNow();
        checker.shutdownNow();
        reading.close();
        checking.close();
    }
}
