package org.rapporteur.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;

/** The web of a test: this machine, which real runs never ask, but for one of its numbers, which stands for the private. */
final class TestWeb {

    static final String AGENT = "Rapporteur/test (link check)";

    static final String PRIVATE = "127.0.0.2";

    private TestWeb() {}

    static Web of(LocalServer server) {
        return of(server, Duration.ofSeconds(60));
    }

    static Web of(LocalServer server, Duration patience) {
        return new Web(client().build(), guard(server.port()), AGENT, patience);
    }

    static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).proxy(HttpClient.Builder.NO_PROXY);
    }

    static Guard guard(int port) {
        return new Guard(
                TestWeb::addresses, address -> !address.getHostAddress().equals(PRIVATE), any -> any == port);
    }

    /** Nobody outside is asked even for a name. */
    private static List<InetAddress> addresses(String host) throws UnknownHostException {
        if (!host.equals("localhost") && !host.startsWith("127.")) {
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getByName(host));
    }
}
