package org.rapporteur.export;

import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** {@code robots.txt} (RFC 9309): everything may be read, and where the site map is. */
final class Robots {

    private Robots() {}

    static ExportedFile file(PublicRecord record) {
        String text = "User-agent: *\nAllow: /\n\nSitemap: " + record.site().baseUrl() + "sitemap.xml\n";
        return ExportedFile.text(SitePath.HOME.file("robots.txt"), () -> text);
    }
}
