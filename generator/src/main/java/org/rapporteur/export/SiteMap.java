package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.page.SitePlan;

/** {@code sitemap.xml} (sitemaps.org protocol 0.9): every page for readers; an index of several files past 50,000. */
final class SiteMap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST = 50_000;

    private final String base;
    private final List<PlannedPage> pages;

    SiteMap(SitePlan plan) {
        this.base = plan.edition().record().site().baseUrl().toString();
        this.pages = plan.pages().stream().filter(PlannedPage::listed).toList();
    }

    Stream<ExportedFile> files() {
        if (pages.size() <= MOST) {
            return Stream.of(urls("sitemap.xml", pages));
        }
        List<ExportedFile> files = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += MOST) {
            files.add(urls(
                    "sitemap-" + (files.size() + 1) + ".xml",
                    pages.subList(from, Math.min(pages.size(), from + MOST))));
        }
        List<String> parts = files.stream().map(ExportedFile::path).toList();
        files.add(ExportedFile.of(
                SitePath.HOME.file("sitemap.xml"),
                () -> XmlText.document("sitemapindex", NAMESPACE, xml -> {
                    for (String part : parts) {
                        xml.element("sitemap", inner -> inner.text("loc", base + part));
                    }
                })));
        return files.stream();
    }

    private ExportedFile urls(String path, List<PlannedPage> part) {
        return ExportedFile.of(
                SitePath.HOME.file(path),
                () -> XmlText.document("urlset", NAMESPACE, xml -> {
                    for (PlannedPage page : part) {
                        xml.element("url", inner -> {
                            inner.text("loc", address(page.path()));
                            Optional<PartialDate> updated = page.updated();
                            if (updated.isPresent()) {
                                inner.text("lastmod", updated.get().first().toString());
                            }
                        });
                    }
                }));
    }

    private String address(SitePath path) {
        return base + path.encoded().substring(1);
    }
}
