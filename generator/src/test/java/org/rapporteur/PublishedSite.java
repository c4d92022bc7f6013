package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.model.SitePath;

/** A published folder as a browser sees it: pages, and where their links lead. */
final class PublishedSite {

    private static final URI ROOT = URI.create("http://site.invalid/");

    private final Path folder;
    private final Map<String, Document> pages = new TreeMap<>();

    PublishedSite(Path folder) {
        this.folder = folder;
        for (String file : SiteFolder.files(folder)) {
            if (file.endsWith(".html")) {
                pages.put(file, parsed(folder.resolve(file)));
            }
        }
    }

    private static Document parsed(Path file) {
        try {
            return Jsoup.parse(file, "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages by file. */
    Map<String, Document> pages() {
        return pages;
    }

    Document page(String file) {
        return pages.get(file);
    }

    /** The words of a page, every run of blanks one blank. */
    String words(String file) {
        return pages.get(file).text();
    }

    /** Links within the site that are empty, or lead to no file, or to no anchor of their page. */
    List<String> deadLinks() {
        List<String> dead = new ArrayList<>();
        pages.forEach((file, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (isOurs(target) && (target.isBlank() || !isAlive(file, target))) {
                    dead.add(file + ": " + element.outerHtml());
                }
            }
        });
        return dead;
    }

    static boolean isOurs(String target) {
        return !target.matches("(?i)(https?|mailto):.*");
    }

    private boolean isAlive(String from, String target) {
        // The page for what is not found is shown anywhere, so its links begin with the path of the base URL.
        String relative =
                from.equals("404.html") && target.startsWith("/") ? target.substring(root().length()) : target;
        URI resolved = ROOT.resolve(new SitePath("/" + from).encoded()).resolve(relative);
        String path = decoded(resolved.getRawPath()).substring(1);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        return resolved.getHost().equals(ROOT.getHost())
                && Files.isRegularFile(folder.resolve(file))
                && (resolved.getRawFragment() == null || hasAnchor(file, decoded(resolved.getRawFragment())));
    }

    /** The path of the base URL, as the page for what is not found links to the home page. */
    private String root() {
        return pages.get("404.html").select(".site-title a").attr("href");
    }

    private boolean hasAnchor(String file, String anchor) {
        return pages.containsKey(file) && pages.get(file).getElementById(anchor) != null;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
