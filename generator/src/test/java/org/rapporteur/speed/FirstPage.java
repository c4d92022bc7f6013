package org.rapporteur.speed;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** How long a program takes, from its command to the first page that it serves. */
final class FirstPage {

    /** Between two questions, in milliseconds. */
    private static final long PAUSE = 20;

    private FirstPage() {}

    /** @param command of a server at a port; it is ended when it has answered */
    static Cost of(Path folder, Map<String, String> environment, IntFunction<List<String>> command) throws IOException {
        int port = free();
        Path log = Files.createTempFile("rapporteur-served", ".log");
        ProcessBuilder builder = new ProcessBuilder(command.apply(port))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            URL home = URI.create("http://localhost:" + port + "/").toURL();
            while (!answers(home)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(
                            String.join(" ", builder.command()) + " ended:\n" + Files.readString(log));
                }
                Thread.sleep(PAUSE);
            }
            return new Cost((System.nanoTime() - start) / 1e9, Double.NaN, Double.NaN);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            end(process);
            Files.delete(log);
        }
    }

    private static boolean answers(URL home) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) home.openConnection();
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
