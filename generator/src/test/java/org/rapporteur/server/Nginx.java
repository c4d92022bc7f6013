package org.rapporteur.server;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An nginx with the configuration of the docs, on this machine alone. */
record Nginx(Process process, int port, HttpClient client) implements AutoCloseable {

    /** As little as possible around it: what is to be shown is what the docs say. */
    private static final String AROUND = """
            daemon off;
            master_process off;
            pid nginx.pid;
            events { }
            http {
                access_log off;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                include site.conf;
            }
            """;

    /** @param scratch an empty folder */
    static Nginx serving(Path site, Path scratch) throws IOException, InterruptedException {
        int port = freePort();
        String documented = Files.readString(Path.of("docs/nginx.conf"));
        Files.writeString(
                scratch.resolve("site.conf"),
                changed(
                        changed(documented, "listen 80;", "listen 127.0.0.1:" + port + ";"),
                        "root /srv/www/current;",
                        "root " + site.toAbsolutePath() + ";"));
        Files.writeString(scratch.resolve("nginx.conf"), AROUND);
        ProcessBuilder nginx = new ProcessBuilder(
                        "nginx", "-e", "errors.log", "-p", scratch.toString(), "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("out.log").toFile());
        nginx.environment().merge("PATH", ":/usr/sbin", String::concat);
        Nginx started = new Nginx(nginx.start(), port, HttpClient.newHttpClient());
        started.await(scratch);
        return started;
    }

    private static String changed(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalStateException("docs/nginx.conf has no line “" + from + "”");
        }
        return text.replace(from, to);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await(Path scratch) throws IOException, InterruptedException {
        while (process.isAlive()) {
            try {
                get("/robots.txt");
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IllegalStateException("nginx does not start: " + Files.readString(scratch.resolve("out.log")));
    }

    /** @param headers names and values in turn */
    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return ask("GET", path, headers);
    }

    HttpResponse<byte[]> ask(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
