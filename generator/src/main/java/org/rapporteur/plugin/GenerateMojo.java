package org.rapporteur.plugin;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.rapporteur.build.Build;
import org.rapporteur.build.Generation;
import org.rapporteur.output.OutputRefused;
import org.rapporteur.output.Published;

/**
 * Reads the content folder, checks everything in it, and writes the site. A build that finds an error changes nothing in
 * the output.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends SiteMojo {

    /** The folder that the site is written to. It is replaced as a whole. */
    @Parameter(property = "rapporteur.output", defaultValue = "${basedir}/site-output")
    private File output;

    /** Whether warnings count as errors. */
    @Parameter(property = "rapporteur.strict", defaultValue = "false")
    private boolean strict;

    /**
     * How texts are compressed beside themselves, for servers that send them so: gz puts index.html.gz beside index.html.
     * By default not at all.
     */
    @Parameter(property = "rapporteur.compress")
    private String compress;

    @Override
    void run(Parameters parameters, String generator) throws MojoExecutionException, MojoFailureException {
        parameters.separate(output);
        boolean compressed = compressed();
        try {
            generate(parameters, generator, compressed);
        } catch (OutputRefused e) {
            throw new MojoFailureException(e.getMessage() + " " + e.hint(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The site could not be written to " + output + ": " + e.getMessage() + ". The folder is as it was.",
                    e);
        }
    }

    private boolean compressed() throws MojoFailureException {
        if (compress == null || compress.isBlank()) {
            return false;
        }
        if (!compress.equals("gz")) {
            throw new MojoFailureException("rapporteur.compress wants gz, and got “" + compress
                    + "”. How to add others, such as br: generator/docs/publishing.md.");
        }
        return true;
    }

    private void generate(Parameters parameters, String generator, boolean compressed)
            throws IOException, MojoExecutionException, MojoFailureException {
        var built = Build.of(parameters.request());
        Generation.Outcome outcome = new Generation(built, generator, compressed).into(output.toPath(), strict);
        report().say(outcome.report(), built.lines());
        Published published = outcome.published()
                .orElseThrow(() -> new MojoFailureException(outcome.report().summary() + ". "
                        + (outcome.report().errors() > 0 ? "" : "Warnings count as errors here (strict). ")
                        + output.getName() + " is as it was."));
        getLog().info(outcome.report().summary() + ".");
        getLog().info(String.format(
                "%d pages: %d files written, %d unchanged, %d removed.",
                built.plan().pages().size(), published.written(), published.unchanged(), published.removed()));
        built.plan().edition().history().gap().ifPresent(getLog()::info);
        getLog().info("The site is in " + output + ".");
        published
                .leftBehind()
                .forEach(path -> getLog().warn("This could not be deleted; the next build tries again: " + path));
    }
}
