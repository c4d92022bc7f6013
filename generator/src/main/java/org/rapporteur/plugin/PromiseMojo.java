package org.rapporteur.plugin;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.rapporteur.author.PublishedList;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Request;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Report;

/**
 * Adds every address and every numbered paragraph of the site to content/published.txt. From then on a build that would lose
 * one fails, and says what would keep it. Run it when the site is published, and commit the file.
 */
@Mojo(name = "promise", requiresProject = false, threadSafe = true)
public final class PromiseMojo extends SiteMojo {

    @Override
    void run(Parameters parameters, String generator) throws MojoExecutionException, MojoFailureException {
        Request request = parameters.request();
        if (request.drafts()) {
            throw new MojoFailureException("Drafts are not promised: leave out rapporteur.drafts.");
        }
        Checked checked = checked(request, generator);
        Built built = checked.built();
        Report report = checked.report();
        report().say(report, built.lines());
        if (report.errors() > 0) {
            throw new MojoFailureException(report.summary() + ". Nothing is promised of a site with errors.");
        }
        try {
            PublishedList.Kept kept = new PublishedList(request.content()).add(built);
            getLog().info(kept.added() + " addresses added to " + request.folder() + "/published.txt, which has "
                    + kept.all() + ". Next: commit it.");
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "published.txt could not be written; it is as it was: " + e.getMessage(), e);
        }
    }

    private record Checked(Built built, Report report) {}

    private Checked checked(Request request, String generator) {
        try (Cache cache = cache().takingPacked();
                RunProgress progress = progress()) {
            Built built = Build.of(request, cache, progress);
            Report report =
                    new Generation(built, generator).telling(progress).check().report();
            return new Checked(built, report);
        }
    }
}
