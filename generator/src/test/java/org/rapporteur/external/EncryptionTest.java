package org.rapporteur.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it says of an address when it cannot be opened safely. */
class EncryptionTest {

    private static final Answer REFUSED =
            Answer.dead("cannot be opened safely: its certificate, or its encryption, is not accepted");

    private static final char[] PASSWORD = "password".toCharArray();

    private final TestTime time = new TestTime();

    @TempDir
    Path folder;

    private Answer ask(HttpClient client, int port) {
        Web web = new Web(client, TestWeb.guard(port), TestWeb.AGENT, Duration.ofSeconds(60));
        return new Asking(new Hosts(web, time, time.now().plusSeconds(600)))
                .answer(Address.of("https://127.0.0.1:" + port + "/").orElseThrow());
    }

    @Test
    void a_certificate_for_this_host_is_accepted() throws Exception {
        SSLContext keys = keys("127.0.0.1");
        try (Server server = new Server(keys)) {
            assertThat(ask(TestWeb.client().sslContext(keys).build(), server.port()))
                    .isEqualTo(Answer.ALIVE);
        }
    }

    @Test
    void a_certificate_for_another_host_is_dead() throws Exception {
        SSLContext keys = keys("127.0.0.9");
        try (Server server = new Server(keys)) {
            assertThat(ask(TestWeb.client().sslContext(keys).build(), server.port()))
                    .isEqualTo(REFUSED);
        }
    }

    @Test
    void a_certificate_whose_issuer_java_does_not_know_may_be_known_to_browsers() throws Exception {
        try (Server server = new Server(keys("127.0.0.1"))) {
            assertThat(ask(TestWeb.client().build(), server.port()))
                    .isEqualTo(Answer.unsure("has a certificate whose issuer is not known here"));
        }
    }

    @Test
    void a_server_that_answers_without_encryption_is_dead() throws IOException {
        try (ServerSocket server = speaking("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            assertThat(ask(TestWeb.client().build(), server.getLocalPort())).isEqualTo(REFUSED);
        }
    }

    @Test
    void a_server_that_hangs_up_in_the_middle_says_nothing_of_the_page() throws IOException {
        try (ServerSocket server = speaking("")) {
            assertThat(ask(TestWeb.client().build(), server.getLocalPort()))
                    .isEqualTo(Answer.unsure("broke off before it answered"));
        }
    }

    /** Says one thing to whoever calls, and hangs up. */
    private static ServerSocket speaking(String text) throws IOException {
        ServerSocket server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    socket.getInputStream().read(new byte[100_000]);
                    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // The test is over, or the client has gone.
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    /** A certificate that its holder has issued, and trust in it. */
    private SSLContext keys(String host) throws Exception {
        Path file = folder.resolve("keys.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = List.of(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=ip:" + host,
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                file.toString());
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            store.load(bytes, PASSWORD);
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusting(store));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore trusting(KeyStore store) throws Exception {
        KeyStore trusting = KeyStore.getInstance("PKCS12");
        trusting.load(null, null);
        trusting.setCertificateEntry("server", store.getCertificate("server"));
        return trusting;
    }

    /** Answers 200 to everything. */
    private static final class Server implements AutoCloseable {

        private final HttpsServer server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

        Server(SSLContext keys) throws IOException {
            server.setHttpsConfigurator(new HttpsConfigurator(keys));
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }

        int port() {
            return server.getAddress().getPort();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
