package org.rapporteur.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An address within the site, without the site's base URL and not yet encoded: {@code /bpf/cybersecurity/} for a page,
 * {@code /bpf/report.pdf} for a file.
 */
public record SitePath(String value) implements Comparable<SitePath> {

    public static final SitePath HOME = new SitePath("/");

    private static final String INDEX = "index.html";

    public SitePath {
        if (!value.startsWith("/") || value.contains("//")) {
            throw new IllegalArgumentException("not a path of the site: " + value);
        }
    }

    /** The address that an editor wrote of an old page: without an ending it was a folder's, whose slash was left out. */
    public static SitePath ofOldAddress(String written) {
        boolean isFile = written.substring(written.lastIndexOf('/') + 1).matches(".+\\.html?");
        return new SitePath(isFile || written.endsWith("/") ? written : written + "/");
    }

    // What a record has of its own takes several times as long, and most of what is looked up is looked up by address.

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SitePath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Without the slashes around it. */
    public String bare() {
        return value.substring(1, isPage() && value.length() > 1 ? value.length() - 1 : value.length());
    }

    /** The page below this page. */
    public SitePath child(String segment) {
        return new SitePath(value + segment + "/");
    }

    /** The file in this page's folder. */
    public SitePath file(String name) {
        return new SitePath(value.substring(0, value.lastIndexOf('/') + 1) + name);
    }

    /** Whether this is the address of a page, which ends with a slash, and not of a file. */
    public boolean isPage() {
        return value.endsWith("/");
    }

    /** Where it stands in the published folder: a page is the {@code index.html} of its folder. */
    public String outputFile() {
        return value.substring(1) + (isPage() ? INDEX : "");
    }

    /** What stands in a file of the published folder: {@link #outputFile} the other way round. Empty where no file can be. */
    public static Optional<SitePath> ofOutputFile(String file) {
        boolean isPage = file.equals(INDEX) || file.endsWith("/" + INDEX);
        return Optional.of("/" + (isPage ? file.substring(0, file.length() - INDEX.length()) : file))
                .filter(path -> !path.contains("//"))
                .map(SitePath::new);
    }

    /** The last part: {@code cybersecurity}; empty for the home page. */
    public String name() {
        String trimmed = isPage() ? value.substring(0, value.length() - 1) : value;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    /** The pages above this one, nearest first, the home page last. */
    public List<SitePath> above() {
        if (equals(HOME)) {
            return List.of();
        }
        return Stream.concat(Stream.iterate(up(), path -> !path.equals(HOME), SitePath::up), Stream.of(HOME))
                .toList();
    }

    private SitePath up() {
        String trimmed = isPage() ? value.substring(0, value.length() - 1) : value;
        return new SitePath(trimmed.substring(0, trimmed.lastIndexOf('/') + 1));
    }

    /** The path with everything percent-encoded that a URL needs encoded (RFC 3986, section 3.3). */
    public String encoded() {
        if (value.chars().allMatch(SitePath::isPlain)) {
            return value;
        }
        try {
            return new URI(null, null, value, null).toASCIIString().replace("'", "%27");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(value, e);
        }
    }

    /** What needs no encoding and stands in nearly every address; those are asked for by the hundred thousand. */
    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '-' && c <= '9' || c == '_' || c == '~';
    }

    /** The way from the folder of this address to another, relative, so that it works under any base URL. */
    public String relative(SitePath target) {
        String[] from = folder().split("/", -1);
        String[] to = target.value.split("/", -1);
        int common = 0;
        while (common < from.length - 1 && common < to.length - 1 && from[common].equals(to[common])) {
            common++;
        }
        String up = "../".repeat(from.length - 1 - common);
        String down = String.join("/", List.of(to).subList(common, to.length));
        String path = up + new SitePath("/" + down).encoded().substring(1);
        // A first segment with a colon would be read as a scheme (RFC 3986, section 4.2).
        return path.isEmpty() || path.indexOf(':') >= 0 && !path.startsWith("../") ? "./" + path : path;
    }

    private String folder() {
        return value.substring(0, value.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
