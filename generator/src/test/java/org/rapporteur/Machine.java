package org.rapporteur;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.StoredConfig;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Request;

/**
 * A machine on which somebody checks a commit out and builds it, in a process of its own.
 *
 * @param folder of the checkout, with its site
 * @param lineEnds {@code crlf} where git is set up as it is on Windows
 * @param umask of the process
 * @param saved when the checkout's files were saved, as their times say
 * @param language with the extensions for calendar and digits
 * @param threads of the common pool
 * @param charset that texts have by default
 */
record Machine(
        Path folder,
        String lineEnds,
        String umask,
        Instant saved,
        String language,
        String zone,
        int threads,
        String charset) {

    private static final String POOL = "java.util.concurrent.ForkJoinPool.common.parallelism";

    /** The same with its checkout elsewhere. */
    Machine at(Path other) {
        return new Machine(other, lineEnds, umask, saved, language, zone, threads, charset);
    }

    /** The files that git makes of a repository's commit here. */
    Path checkOut(Path repository) throws Exception {
        try (Git git = Git.cloneRepository()
                .setURI(repository.toUri().toString())
                .setDirectory(Files.createDirectories(folder).resolve("record").toFile())
                .setNoCheckout(true)
                .call()) {
            StoredConfig config = git.getRepository().getConfig();
            config.setBoolean(
                    ConfigConstants.CONFIG_CORE_SECTION,
                    null,
                    ConfigConstants.CONFIG_KEY_AUTOCRLF,
                    lineEnds.equals("crlf"));
            config.save();
            git.reset().setMode(ResetType.HARD).call();
        }
        Path record = folder.resolve("record");
        for (String file : SiteFolder.files(record)) {
            Files.setLastModifiedTime(record.resolve(file), FileTime.from(saved));
        }
        return record;
    }

    /**
     * Builds it.
     *
     * @return the site
     */
    Path build(Path record, Path jdk) throws IOException, InterruptedException {
        Locale locale = Locale.forLanguageTag(language);
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
        command.addAll(List.of(
                jdk.resolve("bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.language=" + locale.getLanguage(),
                "-Duser.country=" + locale.getCountry(),
                "-Duser.extensions=" + extensions(locale),
                "-Duser.timezone=" + zone,
                "-D" + POOL + "=" + threads,
                "-Dfile.encoding=" + charset,
                "-Dline.separator=" + (lineEnds.equals("crlf") ? "\r\n" : "\n"),
                "-cp",
                System.getProperty("java.class.path"),
                Building.class.getName(),
                record.toString(),
                folder.resolve("site").toString(),
                told()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(output);
        }
        return folder.resolve("site");
    }

    private static String extensions(Locale locale) {
        String extension = locale.getExtension(Locale.UNICODE_LOCALE_EXTENSION);
        return extension == null ? "" : "u-" + extension;
    }

    private String told() {
        return String.join(" ", language, zone, Integer.toString(threads), charset);
    }

    /** The process. */
    static final class Building {

        public static void main(String[] arguments) throws Exception {
            require(arguments[2]);
            Path record = Path.of(arguments[0]);
            Optional<Path> templates = Optional.of(record.resolve("templates"));
            Request request = new Request(
                    record.resolve("content"), "content", templates, Optional.empty(), false, Optional.empty());
            Built built = Build.of(request);
            Generation.Outcome outcome = new Generation(built, "Rapporteur test")
                    .from(built.origin(), request)
                    .into(Path.of(arguments[1]), false);
            if (outcome.published().isEmpty()) {
                throw new AssertionError(outcome.report().diagnostics().toString());
            }
        }

        /** What does not hold here would show nothing. */
        private static void require(String told) {
            String here = Stream.of(
                            Locale.getDefault().toLanguageTag(),
                            TimeZone.getDefault().getID(),
                            Integer.toString(ForkJoinPool.getCommonPoolParallelism()),
                            Charset.defaultCharset().name())
                    .reduce((one, other) -> one + " " + other)
                    .orElseThrow();
            if (!here.equals(told)) {
                throw new AssertionError("not " + told + ", but " + here);
            }
        }
    }
}
