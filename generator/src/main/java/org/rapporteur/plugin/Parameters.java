package org.rapporteur.plugin;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.rapporteur.build.Request;
import org.rapporteur.output.PublishedFolder;

/** What the goals are told, as Maven gives it: checked, and made into a request. */
record Parameters(File basedir, File content, File templates, String baseUrl, boolean drafts, String now) {

    /** The same with drafts. */
    Parameters withDrafts() {
        return new Parameters(basedir, content, templates, baseUrl, true, now);
    }

    Request request() throws MojoFailureException {
        if (!content.isDirectory()) {
            throw new MojoFailureException("There is no folder " + content + ". Run Maven where the content folder is,"
                    + " or name it: -Drapporteur.content=path");
        }
        return new Request(
                basedir.toPath(),
                content.toPath(),
                label(basedir, content),
                templateFolder(),
                url(),
                drafts,
                moment(),
                false);
    }

    /** The same with the usual templates even where there are none: they may come. */
    Request following() throws MojoFailureException {
        Request request = request();
        return request.with(Optional.of(request.templatesFolder()));
    }

    /** How findings name the content folder: from where the build runs, so that editors and git hosts find the file. */
    static String label(File basedir, File content) {
        Path base = basedir.toPath().toAbsolutePath().normalize();
        Path folder = content.toPath().toAbsolutePath().normalize();
        Path name = folder.startsWith(base) && !folder.equals(base) ? base.relativize(folder) : folder.getFileName();
        return name.toString().replace(File.separatorChar, '/');
    }

    /** A folder that was named must be there; the usual one may be missing. */
    private Optional<Path> templateFolder() throws MojoFailureException {
        if (templates == null) {
            return Optional.of(basedir.toPath().resolve("templates")).filter(Files::isDirectory);
        }
        if (!templates.isDirectory()) {
            throw new MojoFailureException("There is no folder " + templates
                    + ". Correct rapporteur.templates, or leave it out to use the shipped templates.");
        }
        return Optional.of(templates.toPath());
    }

    /** The site must not be written among its sources, nor over them. */
    void separate(File output) throws MojoFailureException {
        Path out = real(output.toPath());
        for (File source : sources()) {
            Path folder = real(source.toPath());
            if (out.startsWith(folder) || folder.startsWith(out)) {
                throw new MojoFailureException("The site cannot be written to " + output + ": " + source
                        + " is one of its sources. Choose another rapporteur.output.");
            }
            Optional<Path> taken = placeOfBuilds(folder, out);
            if (taken.isPresent()) {
                throw new MojoFailureException(
                        "The site cannot be written to " + output + ": builds keep " + taken.get()
                                + " for themselves, and delete what stands there; " + source
                                + " is one of its sources. Move that, or choose another rapporteur.output.");
            }
        }
    }

    /**
     * What is no part of the record, nor of the site, does not lie there.
     *
     * @param name of the parameter that says where it lies
     */
    void separate(String name, File written, File output) throws MojoFailureException {
        Path folder = real(written.toPath());
        for (File other : Stream.concat(sources().stream(), Stream.of(output)).toList()) {
            if (folder.startsWith(real(other.toPath()))) {
                throw new MojoFailureException(
                        "The " + name + " cannot be written to " + written + ": " + other + " is "
                                + (other.equals(output) ? "where the site goes" : "one of its sources")
                                + ". Choose another rapporteur." + name + ".");
            }
        }
        Optional<Path> taken = placeOfBuilds(folder, real(output.toPath()));
        if (taken.isPresent()) {
            throw new MojoFailureException("The " + name + " cannot be written to " + written + ": builds keep "
                    + taken.get() + " for themselves, and delete what stands there. Choose another rapporteur." + name
                    + ".");
        }
    }

    /** That of the places beside a site in which a folder lies. */
    private static Optional<Path> placeOfBuilds(Path folder, Path site) {
        return PublishedFolder.placesBeside(site).stream()
                .filter(folder::startsWith)
                .findFirst();
    }

    private List<File> sources() {
        return List.of(content, templates == null ? new File(basedir, "templates") : templates);
    }

    /** The path with its links followed as far as it exists. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path known = absolute; known != null; known = known.getParent()) {
            try {
                return known.toRealPath().resolve(known.relativize(absolute));
            } catch (IOException missing) {
                // The part above it may exist.
            }
        }
        return absolute;
    }

    private Optional<URI> url() throws MojoFailureException {
        if (baseUrl == null || baseUrl.isBlank()) {
            return Optional.empty();
        }
        try {
            URI url = new URI(baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
            boolean isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (isWeb && url.getHost() != null && url.getQuery() == null && url.getFragment() == null) {
                return Optional.of(url);
            }
        } catch (URISyntaxException e) {
            // Said below, in the user's words.
        }
        throw new MojoFailureException("rapporteur.baseUrl wants a web address such as https://example.org/outputs/,"
                + " and got “" + baseUrl + "”.");
    }

    private Optional<Instant> moment() throws MojoFailureException {
        if (now == null || now.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    now.contains("T")
                            ? Instant.parse(now)
                            : LocalDate.parse(now).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            throw new MojoFailureException(
                    "rapporteur.now wants a day such as 2017-09-18 or a moment such as 2017-09-18T12:00:00Z, and got “"
                            + now + "”.");
        }
    }
}
