package org.rapporteur.external;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.WebAddress;

/**
 * An address of the web as a server is asked for it: {@code http} or {@code https}, ASCII throughout, a host, at least the
 * path {@code /}, no fragment.
 */
record Address(URI uri) implements Comparable<Address> {

    /** In characters: servers and what stands between need not bear more (RFC 9110, section 4.1). */
    private static final int LONGEST = 8_000;

    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*?)(:[0-9]*)?([/?][^#]*)?(#.*)?");

    /** What is written, without its fragment; empty when it is no address of the web, or of a host that no URI can name. */
    static Optional<Address> of(String written) {
        return Optional.of(written)
                .filter(text -> text.length() <= LONGEST)
                .flatMap(WebAddress::of)
                .map(PARTS::matcher)
                .filter(Matcher::matches)
                .flatMap(parts -> of(parts.group(1), parts.group(2), port(parts), path(parts.group(4))));
    }

    private static Optional<Address> of(String scheme, String host, String port, String path) {
        try {
            String name = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
            String text = (scheme + "://" + name + port).toLowerCase(Locale.ROOT) + path;
            return Optional.of(new URI(new URI(text).toASCIIString()))
                    .filter(uri -> uri.getHost() != null)
                    .map(Address::new);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String port(Matcher parts) {
        return parts.group(3) == null || parts.group(3).equals(":") ? "" : parts.group(3);
    }

    private static String path(String written) {
        if (written == null) {
            return "/";
        }
        return written.startsWith("/") ? written : "/" + written;
    }

    /**
     * Where a redirect leads.
     *
     * @param location the header's value, perhaps relative (RFC 9110, section 10.2.2)
     */
    Optional<Address> resolved(String location) {
        if (location.isBlank() || location.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            // Java takes a lone query for a sibling's, as RFC 2396 did.
            String reference = encoded(location.strip());
            return of(uri.resolve(new URI(reference.startsWith("?") ? uri.getRawPath() + reference : reference))
                    .toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Headers come as bytes, one for each char; those that no URI may have are percent-encoded, as browsers do. */
    private static String encoded(String location) {
        StringBuilder encoded = new StringBuilder(location.length());
        for (char c : location.toCharArray()) {
            boolean plain = c > ' ' && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0;
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", c & 0xff));
        }
        return encoded.toString();
    }

    /** The file of the same server that says what robots may ask (RFC 9309, section 2.3). */
    Address robots() {
        return new Address(uri.resolve("/robots.txt"));
    }

    /** The name or number of the machine, in small letters. */
    String host() {
        return uri.getHost();
    }

    int port() {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return uri.getScheme().equals("https") ? 443 : 80;
    }

    /** Path and query, as a robots.txt means them. */
    String path() {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    @Override
    public int compareTo(Address other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
