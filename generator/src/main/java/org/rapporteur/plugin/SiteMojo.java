package org.rapporteur.plugin;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.rapporteur.diagnostic.Colours;

/** What the goals that build a site are told alike. */
abstract class SiteMojo extends AbstractMojo {

    /** The folder with the documents and the registers. */
    @Parameter(property = "rapporteur.content", defaultValue = "${basedir}/content")
    private File content;

    /** The folder with the project's own templates; by default templates. Without one, the shipped ones are used. */
    @Parameter(property = "rapporteur.templates")
    private File templates;

    /** The web address under which the site will stand, in place of the one in site.yaml. */
    @Parameter(property = "rapporteur.baseUrl")
    private String baseUrl;

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

    /** The folder for what tools read: the findings as JSON, as SARIF, and as GitLab's code quality report. */
    @Parameter(property = "rapporteur.reports", defaultValue = "${basedir}/target/rapporteur")
    private File reports;

    /** Whether findings are coloured: always, never, or auto, which is only on a terminal. */
    @Parameter(property = "style.color", defaultValue = "auto")
    private String colour;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Rapporteur is skipped.");
            return;
        }
        run(new Parameters(basedir, content, templates, baseUrl, drafts, now), "Rapporteur " + version);
    }

    /** Says what comes of the run. */
    final RunReport report() {
        return new RunReport(getLog(), colours(), gitHost(), basedir.toPath(), reports.toPath());
    }

    /** Whether and how findings are coloured. */
    final Colours colours() {
        return Terminal.colours(colour, interactive, System.getenv());
    }

    /** The folder that Maven runs for. */
    final Path base() {
        return basedir.toPath();
    }

    /** Where the build runs. */
    final GitHost gitHost() {
        return new GitHost(System.getenv());
    }

    /** The folder for what tools read. */
    final Path reports() {
        return reports.toPath();
    }

    /**
     * Does what the goal is for.
     *
     * @param generator name and version of what runs
     */
    abstract void run(Parameters parameters, String generator) throws MojoExecutionException, MojoFailureException;
}
