package org.rapporteur.plugin;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.rapporteur.output.OutputRefused;
import org.rapporteur.output.Verification;

/**
 * Holds a published folder, or an unpacked archive of a site, against its manifest, and names what was changed, what is missing
 * and what is there besides. It writes nothing.
 */
@Mojo(name = "verify", requiresProject = false, threadSafe = true)
public final class VerifyMojo extends GoalMojo {

    /** More than anybody reads; the number of all is always said. */
    private static final int NAMED = 100;

    /** The published folder. */
    @Parameter(property = "rapporteur.output", defaultValue = "${basedir}/site-output")
    private File output;

    /**
     * A manifest that was kept elsewhere. By default the folder's own, which whoever changes a file there can change too.
     */
    @Parameter(property = "rapporteur.manifest")
    private File manifest;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Verification verification = verification();
        name("changed", verification.changed());
        name("missing", verification.missing());
        name("extra", verification.extra());
        if (!verification.isWhole()) {
            throw new MojoFailureException(String.format(
                    "%s is not as its manifest says: %d changed, %d missing, %d extra.",
                    output,
                    verification.changed().size(),
                    verification.missing().size(),
                    verification.extra().size()));
        }
        getLog().info(String.format("%d files in %s are as the manifest says.", verification.files(), output));
        getLog().info(harmless(
                verification.others().isEmpty()
                        ? "There are no others."
                        : "Beside them stands what hosts and git keep there, of which it says nothing: "
                                + String.join(", ", verification.others()) + "."));
        getLog().info(harmless(
                "Made by " + verification.generator() + ", from " + origin(verification) + asked(verification) + "."));
        getLog().info("The SHA-256 of the manifest is "
                + verification.manifest().sha256() + ".");
        if (manifest == null) {
            getLog().info("It was the folder's own. That nobody changed both is shown by one that was kept elsewhere:"
                    + " -Drapporteur.manifest=file.");
        }
    }

    private Verification verification() throws MojoExecutionException, MojoFailureException {
        try {
            return Verification.of(
                    output.toPath(), Optional.ofNullable(manifest).map(File::toPath));
        } catch (OutputRefused e) {
            throw new MojoFailureException(harmless(e.getMessage() + " " + e.hint()), e);
        } catch (IOException e) {
            throw new MojoExecutionException("A file could not be read: " + e.getMessage() + ".", e);
        }
    }

    private void name(String difference, List<String> paths) {
        paths.stream()
                .limit(NAMED)
                .map(path -> harmless(difference + ": " + path))
                .forEach(getLog()::error);
        if (paths.size() > NAMED) {
            getLog().error(difference + ": and " + (paths.size() - NAMED) + " more");
        }
    }

    private static String origin(Verification verification) {
        String commit = verification.facts().getOrDefault("commit", "");
        return commit.isEmpty()
                ? "no commit (" + verification.facts().getOrDefault("state", "not said") + ")"
                : "commit " + commit;
    }

    /** With what the command was that made it. */
    private static String asked(Verification verification) {
        String clone = Optional.ofNullable(verification.facts().get("history"))
                .map(extent -> " in a " + extent + " clone")
                .orElse("");
        return clone
                + verification.facts().entrySet().stream()
                        .filter(fact -> fact.getKey().startsWith("rapporteur."))
                        .map(fact -> " -D" + fact.getKey() + "=" + fact.getValue())
                        .reduce(String::concat)
                        .map(parameters -> ", with" + parameters)
                        .orElse("");
    }

    /** What others named must not steer a terminal. */
    private static String harmless(String text) {
        return text.replaceAll("\\p{Cntrl}|\\p{Cf}", "\uFFFD");
    }
}
