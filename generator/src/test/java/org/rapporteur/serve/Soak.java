package org.rapporteur.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.build.Request;

/** A preview under a stream of edits and requests, of which some are mistaken, slow or hostile. */
final class Soak implements AutoCloseable {

    private static final int OPEN = 10;

    private final Path content;
    private final List<Path> documents;
    private final PreviewServer server;
    private final Deque<Socket> open = new ArrayDeque<>();
    private int round;

    /** @param content a site, which is edited */
    Soak(Path content) throws IOException {
        this.content = content;
        try (Stream<Path> files = Files.walk(content)) {
            this.documents = files.filter(file -> file.toString().endsWith("/index.md"))
                    .sorted()
                    .toList();
        }
        this.server = new PreviewServer(
                new Request(content, "content", Optional.empty(), Optional.empty(), true, Optional.empty()),
                0,
                new Silence());
    }

    PreviewServer server() {
        return server;
    }

    int rounds() {
        return round;
    }

    /** A text is saved, a file that is wrong comes or goes, pages are asked for, and one is held open. */
    void go() throws IOException {
        round++;
        Path edited = documents.get(round % documents.size());
        String text = Files.readString(edited);
        Files.writeString(edited, text.replaceFirst("(\n\nRound [0-9]+\\.)?\n*$", "\n\nRound " + round + ".\n"));
        Path wrong = content.resolve("wrong-" + round % 3 + ".md");
        if (!Files.deleteIfExists(wrong)) {
            Files.writeString(wrong, "no front matter");
        }
        String page = "/" + content.relativize(edited.getParent()).toString().replace('\\', '/') + "/";
        for (String address : List.of(page, "/", "/feed.xml", "/nowhere-" + round, "/../secret", "/%")) {
            ask("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }
        ask("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        hold("GET /.rapporteur/events?page=" + page + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        hold("GET / HTTP/1.1\r\nHo");
    }

    private void ask(String request) throws IOException {
        try (Socket socket = connected()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        }
    }

    private void hold(String request) throws IOException {
        Socket socket = connected();
        open.add(socket);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        if (open.size() > OPEN) {
            open.remove().close();
        }
    }

    private Socket connected() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
    }

    /** Whoever was held open goes. */
    void leave() {
        open.forEach(socket -> {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        open.clear();
    }

    @Override
    public void close() throws IOException {
        leave();
        server.close();
    }
}
