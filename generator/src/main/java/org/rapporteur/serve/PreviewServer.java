package org.rapporteur.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rapporteur.build.Request;
import org.rapporteur.cache.Cache;
import org.rapporteur.source.GitHistory;

/** Shows a site while it is written, to browsers on this machine alone. */
public final class PreviewServer implements AutoCloseable {

    /** What the preview has beside the site; no address of a site begins with a full stop. */
    static final String OWN = "/.rapporteur/";

    /** So many ports are tried, from the one that was asked for. */
    private static final int PORTS = 50;

    /** Each may cost a thread; more than a browser opens at once, so that none can take them all. */
    static final int LINES = 1000;

    /** Who takes nothing for so long has gone, or means no good. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** So much of an answer is made before it begins, so that its length can be told. */
    private static final int SHORT = 1 << 16;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Preview preview;
    private final FolderWatch watch;
    private final Pages pages;
    private final Answers answers;
    private final Events events;
    private final Patience patience;

    /**
     * Builds a site and begins to show it.
     *
     * @param request what is shown; its base URL is the server's own
     * @param port where to listen; 0 for any, and the next one that is free when it is taken
     * @throws IOException when no port is free, or the folders cannot be watched
     */
    public PreviewServer(Request request, int port, PreviewLog log) throws IOException {
        this(request, port, Cache.NONE, log);
    }

    /** @param cache what builds before left, for the first look at the site; it is not used any more when this returns */
    public PreviewServer(Request request, int port, Cache cache, PreviewLog log) throws IOException {
        this(request, port, cache, PATIENCE, log);
    }

    /** @param longest how long a piece of an answer may wait to be taken */
    PreviewServer(Request request, int port, Cache cache, Duration longest, PreviewLog log) throws IOException {
        server = bound(port);
        Request here = request.at(address());
        // Before anything is read: what is saved while the first look is taken is followed when it is.
        CompletableFuture<Preview> reading = new CompletableFuture<>();
        watch = watch(here, reading);
        preview = preview(here, cache, log);
        reading.complete(preview);
        pages = new Pages(log);
        answers = new Answers(preview, pages);
        patience = new Patience(longest);
        events = new Events(preview, pages, patience);
        threads = Executors.newCachedThreadPool(work -> Preview.daemon(work, "preview-server"));
        server.setExecutor(patience.over(threads));
        server.createContext("/", this::answer);
        server.start();
    }

    private static HttpServer bound(int port) throws IOException {
        settings().forEach(System::setProperty);
        BindException taken = new BindException("no port");
        for (int next = port; next <= (port == 0 ? 0 : Math.min(port + PORTS, 65_535)); next++) {
            try {
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), next), 0);
                if (isFreeElsewhere(next)) {
                    return server;
                }
                server.stop(0);
            } catch (BindException e) {
                taken = e;
            }
        }
        throw taken;
    }

    /** The JDK's server has no other way to be told. */
    private static Map<String, String> settings() {
        return Map.of(
                // Else a page waits, now and then, for the answer to its first part: 40 ms.
                "sun.net.httpserver.nodelay", "true",
                // Seconds for the whole of a request: who sends one letter a minute is not waited for.
                "sun.net.httpserver.maxReqTime", "20",
                "jdk.httpserver.maxConnections", String.valueOf(LINES));
    }

    /** Whether nobody else listens where a browser may look first that is told “localhost”. */
    private static boolean isFreeElsewhere(int port) {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(new InetSocketAddress("::1", port));
            return true;
        } catch (BindException e) {
            // Where there is no such address at all, nobody can be there.
            return !String.valueOf(e.getMessage()).contains("in use");
        } catch (IOException e) {
            return true;
        }
    }

    private Preview preview(Request request, Cache cache, PreviewLog log) throws IOException {
        try {
            return new Preview(request, cache, log);
        } catch (RuntimeException e) {
            watch.close();
            throw e;
        }
    }

    private static FolderWatch watch(Request request, CompletableFuture<Preview> preview) throws IOException {
        List<Path> folders = new ArrayList<>(List.of(request.content().toAbsolutePath()));
        request.templates().map(Path::toAbsolutePath).ifPresent(folders::add);
        return new FolderWatch(
                folders,
                () -> GitHistory.sign(request.content()),
                saved -> preview.join().changed(names(saved, folders.get(0))));
    }

    /** Below the content folder, as the record names them; what is elsewhere by its whole path. */
    private static Set<String> names(Set<Path> saved, Path content) {
        Set<String> names = new TreeSet<>();
        for (Path file : saved) {
            Path path = file.toAbsolutePath();
            names.add((path.startsWith(content) ? content.relativize(path) : path)
                    .toString()
                    .replace('\\', '/'));
        }
        return names;
    }

    /** Where the site is shown. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    InetAddress listensOn() {
        return server.getAddress().getAddress();
    }

    /** What it holds on to for others: this must not grow. */
    record Held(int streams, int pages, int waitedFor) {}

    Held held() {
        return new Held(events.open(), pages.remembered(), patience.waits());
    }

    Shown shown() {
        return preview.now();
    }

    /**
     * An answer that fails is left open: the JDK's server closes its line then and forgets it. Where it is closed here, the server
     * takes the line for one that is still good, and counts it for ever.
     */
    private void answer(HttpExchange exchange) throws IOException {
        try {
            patience.heard();
            respond(exchange);
            patience.during(exchange::close);
        } catch (Error e) {
            // That it does not do for these.
            exchange.close();
            throw e;
        }
    }

    private void respond(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        String path = exchange.getRequestURI().getPath();
        Optional<Answer> refusal = Refusal.of(exchange, address());
        if (refusal.isPresent()) {
            send(exchange, refusal.get());
        } else if (!path.equals(OWN + "events")) {
            send(exchange, answers.to(path));
        } else if (exchange.getRequestMethod().equals("HEAD") || !events.send(exchange)) {
            send(exchange, Answer.text(503, "Too many pages are open."));
        }
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            patience.during(() -> exchange.sendResponseHeaders(answer.status(), -1));
            return;
        }
        try (InputStream content = answer.content().open()) {
            byte[] beginning = content.readNBytes(SHORT);
            if (beginning.length < SHORT) {
                sendShort(exchange, answer.status(), beginning);
            } else {
                sendLong(
                        exchange,
                        answer.status(),
                        new SequenceInputStream(new ByteArrayInputStream(beginning), content));
            }
        }
    }

    /** Its length is told, so that nothing is left to be sent when the exchange is closed: there, who does not take it is not seen. */
    private void sendShort(HttpExchange exchange, int status, byte[] content) throws IOException {
        patience.during(() -> exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length));
        if (content.length > 0) {
            OutputStream body = patience.over(exchange.getResponseBody());
            body.write(content);
            body.flush();
        }
    }

    /** Its end is sent when the exchange is closed; whether or not that is taken, the line goes with it. */
    private void sendLong(HttpExchange exchange, int status, InputStream content) throws IOException {
        exchange.getResponseHeaders().set("Connection", "close");
        patience.during(() -> exchange.sendResponseHeaders(status, 0));
        content.transferTo(patience.over(exchange.getResponseBody()));
    }

    /** Stops, and leaves nothing behind. */
    @Override
    public void close() throws IOException {
        watch.close();
        preview.close();
        server.stop(0);
        threads.shutdownNow();
        patience.close();
    }
}
