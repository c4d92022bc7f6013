package org.rapporteur.plugin;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.rapporteur.build.Request;

/** What the goals are told, as Maven gives it: checked, and made into a request. */
record Parameters(File content, File templates, String baseUrl, boolean drafts, String now) {

    Request request() throws MojoFailureException {
        if (!content.isDirectory()) {
            throw new MojoFailureException("There is no folder " + content + ". Run Maven where the content folder is,"
                    + " or name it: -Drapporteur.content=path");
        }
        return new Request(content.toPath(), folder(templates), url(), drafts, moment());
    }

    private static Optional<Path> folder(File file) {
        return Optional.of(file).filter(File::isDirectory).map(File::toPath);
    }

    private Optional<URI> url() throws MojoFailureException {
        if (baseUrl == null || baseUrl.isBlank()) {
            return Optional.empty();
        }
        if (!baseUrl.matches("https?://[^\\s/?#\"<>\\\\]+[^\\s?#\"<>\\\\]*")) {
            throw new MojoFailureException("rapporteur.baseUrl wants a web address such as https://example.org/outputs/,"
                    + " and got “" + baseUrl + "”.");
        }
        return Optional.of(URI.create(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/"));
    }

    private Optional<Instant> moment() throws MojoFailureException {
        if (now == null || now.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(now.contains("T")
                    ? Instant.parse(now)
                    : LocalDate.parse(now).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            throw new MojoFailureException(
                    "rapporteur.now wants a day such as 2017-09-18 or a moment such as 2017-09-18T12:00:00Z, and got “"
                            + now + "”.");
        }
    }
}
