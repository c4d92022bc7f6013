package org.rapporteur.serve;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.PlannedFile;
import org.rapporteur.build.Request;
import org.rapporteur.build.Stage;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.parse.Readings;
import org.rapporteur.source.GitHistory;
import org.rapporteur.source.History;

/**
 * Knows what is to be shown now. A text that was saved is shown ahead, as soon as its own file is read; then the whole site is
 * built again from what has changed, so that every list and every finding follows.
 */
final class Preview implements AutoCloseable {

    private final Request request;
    private final PreviewScript script;
    private final PreviewLog log;
    private final ExecutorService builder = Executors.newSingleThreadExecutor(work -> daemon(work, "preview-builder"));
    private final Set<String> unread = new TreeSet<>();
    private boolean waiting;
    private Optional<String> commit;
    private History history;
    private Readings readings = Readings.NONE;
    private Shown shown;

    /**
     * Builds the site for the first time.
     *
     * @param log is told what is wrong, each time the whole site was built again
     */
    Preview(Request request, PreviewScript script, PreviewLog log) {
        this.request = request;
        this.script = script;
        this.log = log;
        log.progress().begins(Stage.HISTORY, 0);
        this.commit = GitHistory.head(request.content());
        this.history = GitHistory.of(request.content());
        Built built = Build.of(request, history, readings, log.progress());
        this.readings = built.parsing().readings();
        log.built(built.report(), built.lines());
        this.shown = new Shown(1, good(built), Map.of(), built.report(), built.lines(), false);
    }

    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private Optional<ShownSite> good(Built built) {
        return Optional.of(built)
                .filter(each -> each.report().errors() == 0)
                .map(each -> new ShownSite(each.under(script.in(each.theme()))));
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
        try {
            ahead(files);
        } catch (RuntimeException e) {
            // It is looked at again with the whole site.
            log.failed(e);
        }
        build();
    }

    private void ahead(Collection<String> files) {
        Shown before = now();
        if (before.site().isEmpty() || before.report().errors() > 0) {
            return;
        }
        ShownSite site = before.site().get();
        Map<String, PlannedFile> pages = new HashMap<>();
        Report report = before.report();
        for (String file : files) {
            Optional<Build.Ahead> ahead = Build.ahead(request, site.built(), file);
            if (ahead.isPresent()) {
                report = report.with(ahead.get().diagnostics());
                pages.put(
                        ahead.get().page().path().outputFile(),
                        site.page(ahead.get().page()));
            }
        }
        if (!pages.isEmpty()) {
            show(pages, report);
        }
    }

    /** A page with an error is not shown; the error is. */
    private synchronized void show(Map<String, PlannedFile> pages, Report report) {
        Map<String, PlannedFile> all = new HashMap<>(shown.ahead());
        if (report.errors() == 0) {
            all.putAll(pages);
        }
        shown = shown.with(all, report, true);
        notifyAll();
    }

    private synchronized void build() {
        if (!waiting) {
            waiting = true;
            builder.execute(this::rebuild);
        }
    }

    private void rebuild() {
        Set<String> changed = begin();
        try {
            lookAtHistory();
            Built built = Build.of(request, history, readings.without(changed));
            readings = built.parsing().readings();
            finish(built);
            log.built(built.report(), built.lines());
        } catch (RuntimeException e) {
            // What is shown stays; the next change tries again, also what this one was about.
            keep(changed);
            log.failed(e);
        }
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

    /** What was saved while the site was built is newer than the site, and stays. */
    private synchronized void finish(Built built) {
        Optional<ShownSite> good = good(built);
        Map<String, PlannedFile> newer = new HashMap<>();
        if (waiting) {
            newer.putAll(shown.ahead());
        }
        shown = new Shown(
                shown.number() + 1, good.or(() -> shown.site()), newer, built.report(), built.lines(), waiting);
        notifyAll();
    }

    @Override
    public void close() {
        builder.shutdownNow();
    }
}
