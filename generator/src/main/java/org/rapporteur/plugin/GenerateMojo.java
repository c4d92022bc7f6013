package org.rapporteur.plugin;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.rapporteur.build.AtShutdown;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Request;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.output.OutputRefused;
import org.rapporteur.output.Published;
import org.rapporteur.output.PublishedFolder;
import org.rapporteur.page.SitePlan;
import org.rapporteur.source.Provenance;

/**
 * Reads the content folder, checks everything in it, and writes the site. A build that finds an error changes nothing in
 * the output.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends SiteMojo {

    /** Whether warnings count as errors. */
    @Parameter(property = "rapporteur.strict", defaultValue = "false")
    private String strict;

    /**
     * How texts are compressed beside themselves, for servers that send them so: gz puts index.html.gz beside index.html.
     * By default not at all.
     */
    @Parameter(property = "rapporteur.compress")
    private String compress;

    /** Whether the whole site is also put into one file to download, site.zip, to which the page /data/ links. */
    @Parameter(property = "rapporteur.archive", defaultValue = "false")
    private String archive;

    @Override
    void run(Parameters parameters, String generator) throws MojoExecutionException, MojoFailureException {
        File output = output();
        parameters.separate(output);
        boolean severe = new Given("rapporteur.strict", strict).flag();
        boolean compressed = compressed();
        boolean archived = new Given("rapporteur.archive", archive).flag();
        try {
            Made made = made(parameters.request().archived(archived), generator, severe, compressed);
            getLog().debug(made.outcome().work().words());
            report().say(made.outcome().report(), made.built().lines());
            say(made);
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

    /** @param took how long it took, in words */
    private record Made(Built built, Generation.Outcome outcome, String took) {}

    private Made made(Request request, String generator, boolean severe, boolean compressed) throws IOException {
        PublishedFolder folder = new PublishedFolder(output().toPath());
        AtShutdown stop = new AtShutdown(folder::giveUp);
        try (stop;
                Cache cache = cache().takingPacked();
                RunProgress progress = progress()) {
            Built built = Build.of(request, cache, progress);
            Generation generation = new Generation(built, generator, compressed)
                    .from(origin(built), request)
                    .telling(progress)
                    .with(cache);
            Made made = new Made(built, generation.into(folder, severe), progress.total());
            save(cache);
            return made;
        }
    }

    private Provenance origin(Built built) {
        Provenance origin = built.origin();
        origin.gap().ifPresent(getLog()::info);
        return origin;
    }

    private void say(Made made) throws MojoFailureException {
        Report report = made.outcome().report();
        Published published = made.outcome()
                .published()
                .orElseThrow(() -> new MojoFailureException(report.summary() + ". "
                        + (report.errors() > 0 ? "" : "Warnings count as errors here (strict). ")
                        + output().getName() + " is as it was."));
        SitePlan plan = made.built().plan();
        getLog().info(report.summary() + ".");
        getLog().info(String.format(
                "%d pages in %s: %d files written, %d unchanged, %d removed.",
                plan.pages().size(), made.took(), published.written(), published.unchanged(), published.removed()));
        plan.edition().history().gap().ifPresent(getLog()::info);
        getLog().info("The site is in " + output() + ".");
        // From a disk, a browser shows a folder as a list of its files: links to pages want a server.
        getLog().info("Open " + output().toPath().resolve("index.html").toUri() + ", or see all of it with `"
                + commands().serve() + "`.");
        published
                .leftBehind()
                .forEach(path -> getLog().warn("This could not be deleted; the next build tries again: " + path));
    }
}
