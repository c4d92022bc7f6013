package org.rapporteur.plugin;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
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
public final class GenerateMojo extends AbstractMojo {

    /** The folder with the documents and the registers. */
    @Parameter(property = "rapporteur.content", defaultValue = "${basedir}/content")
    private File content;

    /** The folder with the project's own templates; by default templates. Without one, the shipped ones are used. */
    @Parameter(property = "rapporteur.templates")
    private File templates;

    /** The folder that the site is written to. It is replaced as a whole. */
    @Parameter(property = "rapporteur.output", defaultValue = "${basedir}/site-output")
    private File output;

    /** The web address under which the site will stand, in place of the one in site.yaml. */
    @Parameter(property = "rapporteur.baseUrl")
    private String baseUrl;

    /** Whether warnings count as errors. */
    @Parameter(property = "rapporteur.strict", defaultValue = "false")
    private boolean strict;

    /** Whether documents marked as drafts are published too. */
    @Parameter(property = "rapporteur.drafts", defaultValue = "false")
    private boolean drafts;

    /** The moment that the pages call now, such as 2017-09-18T12:00:00Z. By default the time of the commit. */
    @Parameter(property = "rapporteur.now")
    private String now;

    /** Whether to do nothing. */
    @Parameter(property = "rapporteur.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Rapporteur is skipped.");
            return;
        }
        Parameters parameters = new Parameters(basedir, content, templates, baseUrl, drafts, now);
        parameters.separate(output);
        try {
            generate(parameters);
        } catch (OutputRefused e) {
            throw new MojoFailureException(e.getMessage() + " " + e.hint(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The site could not be written to " + output + ": " + e.getMessage() + ". The folder is as it was.",
                    e);
        }
    }

    private void generate(Parameters parameters) throws IOException, MojoFailureException {
        var built = Build.of(parameters.request());
        Generation.Outcome outcome = new Generation(built, "Rapporteur " + version).into(output.toPath(), strict);
        new ReportLog(getLog(), built.lines()).print(outcome.report());
        Published published = outcome.published()
                .orElseThrow(() -> new MojoFailureException(outcome.report().summary() + ". "
                        + (outcome.report().errors() > 0 ? "" : "Warnings count as errors here (strict). ")
                        + output.getName() + " is as it was."));
        getLog().info(outcome.report().summary() + ".");
        getLog().info(String.format(
                "%d pages: %d files written, %d unchanged, %d removed.",
                built.plan().pages().size(), published.written(), published.unchanged(), published.removed()));
        getLog().info("The site is in " + output + ".");
        published
                .leftBehind()
                .forEach(path -> getLog().warn("This could not be deleted; the next build tries again: " + path));
    }
}
