package org.rapporteur.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.diagnostic.SourceLines;

/** Tells an open page what is new, as long as it is open (HTML Living Standard, “Server-sent events”). */
final class Events {

    /** More findings than these nobody reads in a page; their number is told. */
    static final int MOST = 100;

    /** After so long without news something is sent all the same, to see whether anybody is there. */
    private static final Duration QUIET = Duration.ofSeconds(15);

    /** Of which a browser has one for each page that is in sight. */
    private static final int STREAMS = 32;

    private static final String NOTHING = ":\n\n";

    private final Gson json = new GsonBuilder().disableHtmlEscaping().create();
    private final Preview preview;
    private final Pages pages;
    private final Patience patience;
    private final Semaphore free = new Semaphore(STREAMS);

    /** @param patience with who does not take what is told; how long it is told has no end */
    Events(Preview preview, Pages pages, Patience patience) {
        this.preview = preview;
        this.pages = pages;
        this.patience = patience;
    }

    /**
     * What a page is told.
     *
     * @param page the page as it is now; empty when it is as it was told before
     * @param gone whether there is no such page any more
     * @param source the file that it is made from
     * @param pictures another number than before when pictures are to be loaded again
     * @param busy whether findings may still follow
     */
    private record News(
            String page,
            boolean gone,
            String source,
            int pictures,
            boolean busy,
            long errors,
            long warnings,
            List<Finding> findings) {}

    private record Finding(
            String severity,
            String rule,
            String message,
            String hint,
            String file,
            int line,
            int column,
            String text) {}

    /** Sends what is new until the browser goes away; nothing when more pages ask than anybody has in sight. */
    boolean send(HttpExchange exchange) throws IOException {
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.getResponseHeaders().set("Connection", "close");
            patience.during(() -> exchange.sendResponseHeaders(200, 0));
            stream(page(exchange.getRequestURI().getRawQuery()), patience.over(exchange.getResponseBody()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            free.release();
        }
        return true;
    }

    /** How many pages are told what is new. */
    int open() {
        return STREAMS - free.availablePermits();
    }

    private void stream(String page, OutputStream out) throws IOException, InterruptedException {
        Shown shown = preview.now();
        byte[] before = tell(out, page, shown, new byte[0]);
        while (true) {
            Shown next = preview.after(shown.number(), QUIET);
            if (next.number() > shown.number()) {
                before = tell(out, page, next, before);
            } else {
                write(out, NOTHING);
            }
            shown = next;
        }
    }

    /** The path of the page that is open, as a file of the site. */
    private static String page(String query) {
        String path = Stream.of(Optional.ofNullable(query).orElse("").split("&"))
                .filter(part -> part.startsWith("page="))
                .map(part -> URLDecoder.decode(part.substring("page=".length()), StandardCharsets.UTF_8))
                .map(page -> page.replaceFirst("^/", ""))
                .findFirst()
                .orElse("");
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** @return the page as it was sent last */
    private byte[] tell(OutputStream out, String path, Shown shown, byte[] before) throws IOException {
        Optional<Pages.Made> made = pages.page(path, shown);
        byte[] page = made.flatMap(Pages.Made::bytes).orElse(before);
        Report report = made.map(Pages.Made::report).orElse(shown.report());
        News news = new News(
                Arrays.equals(page, before) ? "" : new String(page, StandardCharsets.UTF_8),
                made.isEmpty(),
                made.map(Pages.Made::source).orElse(""),
                shown.pictures(),
                shown.busy(),
                report.errors(),
                report.warnings(),
                findings(report, shown.lines()));
        write(out, "data: " + json.toJson(news) + "\n\n");
        return page;
    }

    private static List<Finding> findings(Report report, SourceLines lines) {
        return Stream.of(Severity.ERROR, Severity.WARNING)
                .flatMap(severity -> report.diagnostics().stream().filter(each -> each.severity() == severity))
                .limit(MOST)
                .map(each -> finding(each, lines))
                .toList();
    }

    private static Finding finding(Diagnostic found, SourceLines lines) {
        return new Finding(
                found.severity().word(),
                found.rule().word(),
                found.message(),
                found.hint(),
                found.position().file(),
                found.position().line(),
                found.position().column(),
                lines.at(found.position()));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
