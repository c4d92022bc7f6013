package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Request;
import org.rapporteur.diagnostic.Colours;
import org.rapporteur.diagnostic.ConsoleText;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.SourceLines;

/**
 * What came of building a tiny site.
 *
 * @param findings all of them, as the console has them
 * @param output the published folder; it does not exist when errors were found
 */
record SiteRun(String findings, Generation.Outcome outcome, Path output) {

    /** Builds a site in a folder of its own, which must be empty. */
    static SiteRun of(SiteFolder site, Path scratch) {
        Path copy = scratch.resolve("site");
        try {
            site.copyTo(copy);
            return of(request(copy, site.options()), site.options(), scratch.resolve("output"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SiteRun of(Request request, Properties options, Path output) throws IOException {
        Built built = Build.of(request);
        boolean strict = Boolean.parseBoolean(options.getProperty("strict"));
        Generation.Outcome outcome = new Generation(built, "Rapporteur test").into(output, strict);
        String findings = findings(outcome.report().diagnostics(), built.lines());
        return new SiteRun(findings, outcome, output);
    }

    /** Findings as the console has them, an empty line between them. */
    static String findings(List<Diagnostic> found, SourceLines lines) {
        ConsoleText console = new ConsoleText(lines, Colours.NONE);
        return found.stream().map(console::of).map(finding -> finding + "\n").collect(Collectors.joining("\n"));
    }

    static Request request(Path site, Properties options) {
        return new Request(
                site.resolve("content"),
                "content",
                Optional.of(site.resolve("templates")).filter(Files::isDirectory),
                Optional.ofNullable(options.getProperty("baseUrl")).map(URI::create),
                Boolean.parseBoolean(options.getProperty("drafts")),
                Optional.ofNullable(options.getProperty("now")).map(SiteRun::moment));
    }

    private static Instant moment(String day) {
        return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    List<String> files() {
        return SiteFolder.files(output);
    }

    /** A file of the output as it is compared: of a page the main part, unless the expectation is of a whole page. */
    String compared(String file, String expected) {
        if (!Files.isRegularFile(output.resolve(file))) {
            return "(no such file)\n";
        }
        String text = withoutFingerprints(SiteFolder.read(output.resolve(file)));
        int start = text.indexOf("<main");
        boolean whole = !file.endsWith(".html") || start < 0 || expected.startsWith("<!DOCTYPE");
        return whole ? text : text.substring(start, text.lastIndexOf("</main>")) + "</main>\n";
    }

    /** What the theme's files are called and hashed changes with every line of a style; no site is about that. */
    private static String withoutFingerprints(String text) {
        return text.replaceAll("(/?assets/[\\w-]+)\\.[0-9a-f]{10}\\.", "$1.*.")
                .replaceAll("sha256-[\\w+/]{43}=", "sha256-*");
    }

    /** The files that hold a text, in their bytes or in their names. */
    List<String> holding(String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        return files().stream()
                .filter(file -> (file + "\n" + SiteFolder.read(output.resolve(file)))
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .toList();
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
