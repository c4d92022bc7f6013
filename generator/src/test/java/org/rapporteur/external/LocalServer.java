package org.rapporteur.external;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server of this machine that answers as a test wants it to, and remembers what it was asked. */
final class LocalServer implements AutoCloseable {

    private final Time time;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** @param headers by name in small letters, the first value of each */
    record Request(String method, String path, Map<String, String> headers, Instant at) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    LocalServer(Time time) {
        this.time = time;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
        requests.add(new Request(exchange.getRequestMethod(), path, headers, time.now()));
        try (exchange) {
            handlers.getOrDefault(path, status(404)).handle(exchange);
        }
    }

    LocalServer on(String path, HttpHandler handler) {
        handlers.put(path, handler);
        return this;
    }

    static HttpHandler status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static HttpHandler status(int status, String header, String value) {
        return exchange -> {
            exchange.getResponseHeaders().add(header, value);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static HttpHandler text(String text) {
        return exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        };
    }

    /** One after the other; the last for ever. */
    static HttpHandler inTurn(HttpHandler... answers) {
        List<HttpHandler> left = new CopyOnWriteArrayList<>(answers);
        return exchange -> (left.size() > 1 ? left.remove(0) : left.get(0)).handle(exchange);
    }

    /** As the one method is asked, and as any other. */
    static HttpHandler head(HttpHandler head, HttpHandler other) {
        return exchange -> (exchange.getRequestMethod().equals("HEAD") ? head : other).handle(exchange);
    }

    /** The connection is closed without a word. */
    static HttpHandler silence() {
        return HttpExchange::close;
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** The same server under another name. */
    String urlOfNeighbour(String path) {
        return "http://localhost:" + port() + path;
    }

    /** What was asked, but for robots.txt: {@code HEAD /page}. */
    List<String> asked() {
        return requests().stream()
                .filter(request -> !request.path.equals("/robots.txt"))
                .map(Request::toString)
                .toList();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
