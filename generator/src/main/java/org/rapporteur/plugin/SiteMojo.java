package org.rapporteur.plugin;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Colours;

/** What the goals that build a site are told alike. */
abstract class SiteMojo extends GoalMojo {

    /** The folder with the documents and the registers. */
    @Parameter(property = "rapporteur.content", defaultValue = "${basedir}/content")
    private File content;

    /** The folder with the project's own templates; by default templates. Without one, the shipped ones are used. */
    @Parameter(property = "rapporteur.templates")
    private File templates;

    /** The folder that the goal generate writes the site to. It is replaced as a whole, and nothing else is written there. */
    @Parameter(property = "rapporteur.output", defaultValue = "${basedir}/site-output")
    private File output;

    /** The web address under which the site will stand, in place of the one in site.yaml. */
    @Parameter(property = "rapporteur.baseUrl")
    private String baseUrl;

    /** Whether documents marked as drafts are published too. */
    @Parameter(property = "rapporteur.drafts", defaultValue = "false")
    private String drafts;

    /** The moment that the pages call now, such as 2017-09-18T12:00:00Z. By default the time of the commit. */
    @Parameter(property = "rapporteur.now")
    private String now;

    /** The folder for what tools read: the findings as JSON, as SARIF, and as GitLab's code quality report. */
    @Parameter(property = "rapporteur.reports", defaultValue = "${basedir}/target/rapporteur")
    private File reports;

    /**
     * The folder for what the next build need not find out again, or none. It may be deleted at any time, restored from
     * elsewhere, and shared between branches.
     */
    @Parameter(property = "rapporteur.cache", defaultValue = "${basedir}/target/rapporteur-cache")
    private File cache;

    /** Whether findings are coloured: always, never, or auto, which is only on a terminal. */
    @Parameter(property = "style.color", defaultValue = "auto")
    private String colour;

    @Parameter(defaultValue = "${session.request.degreeOfConcurrency}", readonly = true)
    private int threads;

    @Override
    final void run() throws MojoExecutionException, MojoFailureException {
        boolean drafted = new Given("rapporteur.drafts", drafts).flag();
        Parameters parameters = new Parameters(basedir(), content, templates, baseUrl, drafted, now);
        parameters.separate("reports", reports, output);
        parameters.separate("cache", cache, output);
        run(parameters, generator());
    }

    /** What builds before left. Whoever opens it closes it. */
    final Cache cache() {
        try {
            Optional<ThisPlugin> maker =
                    ThisPlugin.found().filter(known -> !cache.getName().equals("none"));
            return maker.isPresent() ? Cache.in(cache.toPath(), maker.get().digest()) : Cache.NONE;
        } catch (IOException unreadable) {
            getLog().debug("Without a cache: " + unreadable);
            return Cache.NONE;
        }
    }

    /** Keeps what this build found out. That it cannot be kept costs the next one time, and nothing else. */
    final void save(Cache found) {
        try {
            found.save();
        } catch (IOException unwritable) {
            getLog().info("The next build will take longer, since " + cache + " cannot be written: "
                    + unwritable.getMessage());
        }
    }

    /** Says what comes of the run. */
    final RunReport report() {
        return new RunReport(getLog(), colours(), gitHost(), base(), reports.toPath());
    }

    /** Whether and how findings are coloured. */
    final Colours colours() {
        return Terminal.colours(colour, interactive(), System.getenv());
    }

    /** Shows how far a build is: in place at a terminal, where no other module writes between. */
    final RunProgress progress() {
        boolean alive = getLog().isInfoEnabled() && threads <= 1 && Terminal.isAlive(interactive(), System.getenv());
        Console console = System.console();
        ProgressLine line = alive && console != null ? new TerminalLine(console.writer()) : new LogLine(getLog()::info);
        return new RunProgress(line, getLog()::debug, System::nanoTime);
    }

    /** Where the build runs. */
    final GitHost gitHost() {
        return new GitHost(System.getenv());
    }

    /** The folder of the site. */
    final File output() {
        return output;
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
