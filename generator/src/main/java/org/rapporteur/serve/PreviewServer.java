package org.rapporteur.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rapporteur.build.Request;

/**
 * Shows a site while it is written, to browsers on this machine alone. Whoever asks under another name than this machine's is
 * refused: a page of another site could otherwise have its name lead here, and read what is not published yet.
 */
public final class PreviewServer implements AutoCloseable {

    /** What the preview has beside the site; no address of a site begins with a full stop. */
    static final String OWN = "/.rapporteur/";

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    /** So many ports are tried, from the one that was asked for. */
    private static final int PORTS = 50;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Preview preview;
    private final FolderWatch watch;
    private final Answers answers;
    private final Events events;

    /**
     * Builds a site and begins to show it.
     *
     * @param request what is shown; its base URL is the server's own
     * @param port where to listen; 0 for any, and the next one that is free when it is taken
     * @throws IOException when no port is free, or the folders cannot be watched
     */
    public PreviewServer(Request request, int port, PreviewLog log) throws IOException {
        server = bound(port);
        Request here = request.at(address());
        PreviewScript script = new PreviewScript();
        preview = new Preview(here, script, log);
        Pages pages = new Pages(script);
        answers = new Answers(preview, pages);
        events = new Events(preview, pages);
        watch = watch(here);
        threads = Executors.newCachedThreadPool(work -> Preview.daemon(work, "preview-server"));
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private static HttpServer bound(int port) throws IOException {
        // Else a page waits, now and then, for the answer to its first part: 40 ms. The server has no other way to be
        // told.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        BindException taken = new BindException("no port");
        for (int next = port; next <= (port == 0 ? 0 : Math.min(port + PORTS, 65_535)); next++) {
            try {
                return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), next), 0);
            } catch (BindException e) {
                taken = e;
            }
        }
        throw taken;
    }

    private FolderWatch watch(Request request) throws IOException {
        List<Path> folders = new ArrayList<>(List.of(request.content()));
        request.templates().ifPresent(folders::add);
        Path content = request.content().toAbsolutePath();
        return new FolderWatch(folders, saved -> preview.changed(names(saved, content)));
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

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!isLocal(exchange)) {
                send(exchange, Answer.text(421, "This is a preview: open it as " + address()));
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                send(exchange, Answer.text(405, "There is nothing to send here."));
            } else if (path == null || !path.startsWith("/")) {
                send(exchange, Answer.text(400, "This is no address of the site."));
            } else if (path.equals(OWN + "events")) {
                events.send(exchange);
            } else {
                send(exchange, answers.to(path));
            }
        }
    }

    private static boolean isLocal(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        return NAMES.contains(host.replaceFirst(":[0-9]+$", ""));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        try (InputStream content = answer.content().open()) {
            exchange.sendResponseHeaders(answer.status(), 0);
            content.transferTo(exchange.getResponseBody());
        }
    }

    /** Stops, and leaves nothing behind. */
    @Override
    public void close() throws IOException {
        watch.close();
        preview.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
