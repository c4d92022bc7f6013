package org.rapporteur.export;

import java.nio.charset.StandardCharsets;
import org.rapporteur.model.PublicRecord;

/** {@code robots.txt} (RFC 9309): everything may be read, and where the site map is. */
final class Robots {

    private Robots() {}

    static ExportedFile file(PublicRecord record) {
        String text = "User-agent: *\nAllow: /\n\nSitemap: " + record.site().baseUrl() + "sitemap.xml\n";
        return new ExportedFile("robots.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
