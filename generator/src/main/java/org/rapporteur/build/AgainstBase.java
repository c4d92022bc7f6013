package org.rapporteur.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import org.rapporteur.source.ContentFolder;
import org.rapporteur.source.GitRevision;
import org.rapporteur.source.History;

/**
 * Holds what would be published against what another branch has: both are built from files alone, on the same day, so that
 * what differs is what the change does.
 */
public final class AgainstBase {

    private AgainstBase() {}

    /**
     * What came of it.
     *
     * @param changes empty when there is nothing to compare
     * @param remark what was compared, or why nothing was: one sentence
     * @param noneIsKept whether there were promises, and none of them is left
     */
    public record Outcome(Optional<Changes> changes, String remark, boolean noneIsKept) {
        /** When nobody asked. */
        public static final Outcome NONE = new Outcome(Optional.empty(), "", false);

        /**
         * The promises that a change would take back.
         *
         * @param folder how findings name the content folder
         */
        public List<Diagnostic> broken(String folder) {
            Position place = Position.of(folder + "/" + ContentFolder.PUBLISHED);
            if (noneIsKept) {
                return List.of(new Diagnostic(
                        Rule.BROKEN_PROMISE,
                        place,
                        "This file is gone or empty, and it said of many addresses that they were published.",
                        "Put the file back as it was; `mvn -N rapporteur:promise` adds what is new."));
            }
            return changes.stream()
                    .flatMap(known -> known.takenBack().stream())
                    .map(promise -> new Diagnostic(
                            Rule.BROKEN_PROMISE,
                            place,
                            promise + " was published, and this file does not say so any more.",
                            "Put the line back; if the address is withdrawn, say so in gone.yaml."))
                    .toList();
        }
    }

    /**
     * Compares.
     *
     * @param revision a branch, a tag or a commit, as git names it
     * @param cache what was found out of most files already
     */
    public static Outcome against(String revision, Request request, Built built, Cache cache) {
        Optional<GitRevision> found = GitRevision.of(request.content(), revision);
        if (found.isEmpty()) {
            return none("Nothing was compared: git knows no revision “" + revision
                    + "” here. A shallow clone may lack it: fetch the whole history.");
        }
        try (GitRevision base = found.get()) {
            return against(base, revision, request, built, cache);
        } catch (IOException e) {
            return none("Nothing was compared: the files of “" + revision + "” could not be copied.");
        }
    }

    private static Outcome against(GitRevision base, String revision, Request request, Built built, Cache cache)
            throws IOException {
        Path folder = Files.createTempDirectory("rapporteur-");
        AtShutdown stop = new AtShutdown(() -> delete(folder));
        try (stop) {
            Path content = Files.createDirectories(folder.resolve("content"));
            Path templates = folder.resolve("templates");
            base.copy(request.content(), content);
            if (request.templates().isPresent()) {
                base.copy(request.templates().get(), templates);
            }
            Built before = Build.of(
                    alike(request, content, Optional.of(templates).filter(Files::isDirectory), built),
                    History.NONE,
                    cache);
            Built now = Build.of(alike(request, request.content(), request.templates(), built), History.NONE, cache);
            boolean errors = built.report().errors() > 0;
            boolean whole =
                    before.report().diagnostics().stream().noneMatch(found -> found.severity() == Severity.ERROR);
            Changes changes = Changes.between(before, now, !errors);
            return new Outcome(
                    Optional.of(changes),
                    "Compared with " + revision + " (" + base.name() + ")."
                            + (whole ? "" : " That has errors of its own: what they hide seems new.")
                            + (errors ? " Which pages change is told when the errors are mended." : "")
                            + (base.isShared()
                                    ? ""
                                    : " The two histories have nothing in common here, perhaps because the clone is"
                                            + " shallow: what was done there meanwhile seems changed here."),
                    changes.takenBack().size() > 1
                            && now.plan()
                                    .edition()
                                    .record()
                                    .registers()
                                    .promised()
                                    .isEmpty());
        } finally {
            delete(folder);
        }
    }

    private static Request alike(Request request, Path content, Optional<Path> templates, Built built) {
        Instant now = built.plan()
                .edition()
                .today()
                .atStartOfDay(built.plan().edition().record().site().timeZone())
                .toInstant();
        return new Request(content, request.folder(), templates, request.baseUrl(), request.drafts(), Optional.of(now));
    }

    private static Outcome none(String why) {
        return new Outcome(Optional.empty(), why, false);
    }

    /** What cannot be deleted is in the system's own folder for what is not kept. */
    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // It stays.
        }
    }
}
