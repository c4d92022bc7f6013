package org.rapporteur.external;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends one request, if the guard lets it.
 *
 * @param client follows no redirects, keeps no cookies, knows no passwords
 * @param agent who we say we are
 * @param patience how long a request may take from the first byte to the last
 */
record Web(HttpClient client, Guard guard, String agent, Duration patience) {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Web real(String agent) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                // An offer to speak HTTP/2 in a plain request confuses old servers.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .build();
        return new Web(client, Guard.real(), agent, PATIENCE);
    }

    /**
     * What the server says.
     *
     * @param method {@code HEAD} or {@code GET}
     * @param bytes how much of the body is wanted
     * @throws NotAsked when the guard does not let it
     * @throws IOException when it says nothing that can be understood, in time
     */
    Reply send(String method, Address address, int bytes) throws IOException {
        guard.check(address);
        HttpRequest.Builder to = HttpRequest.newBuilder(address.uri());
        HttpRequest request = (method.equals("GET") ? to.GET() : to.method(method, HttpRequest.BodyPublishers.noBody()))
                .header("User-Agent", agent)
                .header("Accept", "*/*")
                .build();
        // The client's own timeout ends with the headers: a body that drips would hold us for ever.
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(
                request,
                info -> method.equals("HEAD")
                        ? HttpResponse.BodySubscribers.replacing(new byte[0])
                        : new FirstBytes(bytes));
        try {
            return reply(exchange.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no answer in " + patience);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            exchange.cancel(true);
        }
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("Location"),
                response.headers().firstValue("Retry-After"),
                response.body());
    }
}
