package org.rapporteur.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Why a request is not even looked at. Whoever asks under another name than this machine's is refused: a page of another site
 * could otherwise have its name lead here, and read what is not published yet.
 */
final class Refusal {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private Refusal() {}

    /**
     * What is answered instead of the site; nothing when the request is one for it.
     *
     * @param address where the site is shown
     */
    static Optional<Answer> of(HttpExchange request, URI address) {
        Headers headers = request.getRequestHeaders();
        if (!isAskedHere(headers) || isAskedByAnotherSite(headers)) {
            return Optional.of(Answer.text(421, "This is a preview: open it as " + address));
        }
        if (!isPath(request.getRequestURI())) {
            return Optional.of(Answer.text(400, "This is no address of the site."));
        }
        if (!Set.of("GET", "HEAD").contains(request.getRequestMethod())) {
            return Optional.of(Answer.text(405, "There is nothing to send here."));
        }
        return hasBody(headers) ? Optional.of(Answer.text(413, "There is nothing to send here.")) : Optional.empty();
    }

    /** One name, and it is this machine's (RFC 9112, section 3.2). */
    private static boolean isAskedHere(Headers request) {
        List<String> hosts = request.getOrDefault("Host", List.of());
        return hosts.size() == 1
                && NAMES.contains(hosts.get(0).toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", ""));
    }

    /** A page of another site may lead here, and do nothing else. */
    private static boolean isAskedByAnotherSite(Headers request) {
        return "cross-site".equals(request.getFirst("Sec-Fetch-Site"))
                && !"navigate".equals(request.getFirst("Sec-Fetch-Mode"));
    }

    /** With a whole address, only proxies are asked (RFC 9112, section 3.2.2), and it may name another host. */
    private static boolean isPath(URI address) {
        return !address.isAbsolute()
                && address.getRawAuthority() == null
                && Optional.ofNullable(address.getPath()).orElse("").startsWith("/");
    }

    private static boolean hasBody(Headers request) {
        return request.containsKey("Transfer-Encoding")
                || !"0"
                        .equals(Optional.ofNullable(request.getFirst("Content-Length"))
                                .orElse("0"));
    }
}
