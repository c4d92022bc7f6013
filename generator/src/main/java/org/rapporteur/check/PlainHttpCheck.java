package org.rapporteur.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.WrittenLinks;

/**
 * A link that begins with {@code http} can be read and changed on its way. Said only of hosts that are known to answer
 * {@code https}: those that the record itself links to so, and some that it often names.
 */
final class PlainHttpCheck implements Check {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(https?)://([^/?#:]+)(?::(?:80|443)?(?=[/?#]|$))?(?:[/?#].*)?", Pattern.DOTALL);

    private static final Set<String> KNOWN = Set.of(
            "intgovforum.org",
            "www.intgovforum.org",
            "www.un.org",
            "www.itu.int",
            "www.unesco.org",
            "www.icann.org",
            "www.ietf.org",
            "tools.ietf.org",
            "www.rfc-editor.org",
            "www.w3.org",
            "www.internetsociety.org",
            "www.ripe.net",
            "www.apnic.net",
            "www.first.org",
            "www.oecd.org",
            "www.diplomacy.edu",
            "www.apc.org",
            "doi.org",
            "dx.doi.org",
            "en.wikipedia.org",
            "github.com",
            "www.youtube.com",
            "www.facebook.com",
            "twitter.com",
            "www.google.com",
            "docs.google.com",
            "drive.google.com");

    @Override
    public void check(PublicRecord record, Findings findings) {
        List<Located<String>> links = links(record);
        Set<String> secure =
                links.stream().flatMap(link -> host("https", link).stream()).collect(Collectors.toSet());
        for (Located<String> link : links) {
            host("http", link)
                    .filter(host -> secure.contains(host) || KNOWN.contains(host))
                    .ifPresent(host -> findings.add(
                            Rule.PLAIN_HTTP,
                            link.position(),
                            "This link begins with http, although " + host + " answers https.",
                            "Write " + secured(link.value())));
        }
    }

    /** The host of a link of that scheme. */
    private static Optional<String> host(String scheme, Located<String> link) {
        Matcher address = ADDRESS.matcher(link.value());
        return address.matches() && address.group(1).equalsIgnoreCase(scheme)
                ? Optional.of(address.group(2).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** The same address by https; the port of http, where it is named, goes. */
    private static String secured(String address) {
        return "https" + address.substring("http".length()).replaceFirst("^(://[^/?#:]+):80(?=[/?#]|$)", "$1");
    }

    private static List<Located<String>> links(PublicRecord record) {
        Stream<Located<String>> bodies = record.documents().stream()
                .flatMap(document -> document.body().holes(Piece.Link.class).stream())
                .map(link -> new Located<>(link.target(), link.position()));
        Stream<Located<String>> written = record.documents().stream().flatMap(document -> WrittenLinks.in(document));
        Stream<Located<String>> registers =
                Stream.concat(WrittenLinks.in(record.site()), WrittenLinks.in(record.registers()));
        return Stream.of(bodies, written, registers).flatMap(each -> each).toList();
    }
}
