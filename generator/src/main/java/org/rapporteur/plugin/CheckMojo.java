package org.rapporteur.plugin;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Comparison;
import org.rapporteur.build.Generation;
import org.rapporteur.build.PullRequestSummary;
import org.rapporteur.build.Request;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.external.ExternalCheck;

/** Checks everything that the goal generate checks, templates included, and writes no site. For pull requests. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SiteMojo {

    /** From which finding on the build fails: error, warning or never. */
    @Parameter(property = "rapporteur.failOn", defaultValue = "error")
    private String failOn;

    /**
     * What to compare with, as git names it: a branch, a tag or a commit. The summary then tells which pages, addresses and
     * names are new, changed or gone. By default the branch that the pull request is for, where a git host says which.
     */
    @Parameter(property = "rapporteur.against")
    private String against;
    /** Whether the addresses of other sites that the content links to are asked too: politely, which may take minutes. */
    @Parameter(property = "rapporteur.external", defaultValue = "false")
    private boolean external;

    /** How many minutes that may take. What is not reached by then is asked by the next run. */
    @Parameter(property = "rapporteur.external.minutes", defaultValue = "10")
    private int externalMinutes;

    @Parameter(defaultValue = "${settings.offline}", readonly = true)
    private boolean offline;

    @Override
    void run(Parameters parameters, String generator) throws MojoExecutionException, MojoFailureException {
        FailOn threshold = FailOn.of(failOn);
        Request request = parameters.request();
        Built built = Build.of(request);
        Comparison.Outcome compared = compared(request, built);
        Report report = new Generation(built, generator)
                .check()
                .with(outside(built, generator))
                .with(compared.broken(request.folder()));
        report().say(report, built.lines());
        summarise(report, compared);
        String mend = report.summary() + ". Next: mend what is named above, and check again.";
        if (threshold.isMet(report)) {
            throw new MojoFailureException(mend);
        }
        getLog().info(report.errors() > 0 ? mend : report.summary() + ". Next: " + next() + " makes the site.");
    }

    private String next() {
        return Files.exists(base().resolve("pom.xml")) ? "`mvn package`" : "the goal generate";
    }

    private Comparison.Outcome compared(Request request, Built built) {
        return Optional.ofNullable(against)
                .or(gitHost()::target)
                .map(revision -> Comparison.against(revision, request, built))
                .orElse(Comparison.Outcome.NONE);
    }

    private void summarise(Report report, Comparison.Outcome compared) throws MojoExecutionException {
        PullRequestSummary summary = new PullRequestSummary(
                report,
                compared.changes(),
                compared.remark(),
                place -> gitHost().address(place, base()));
        if (!compared.remark().isEmpty()) {
            getLog().info(compared.remark());
        }
        report().summarise(summary.markdown());
    }

    private List<Diagnostic> outside(Built built, String generator) {
        if (external && offline) {
            getLog().warn("External links are not asked: Maven works offline (-o).");
        }
        if (!external || offline) {
            return List.of();
        }
        ExternalCheck check = new ExternalCheck(
                generator.replace(' ', '/') + " (link check)",
                Duration.ofMinutes(Math.max(externalMinutes, 0)),
                reports().resolve("external.json"),
                getLog()::info);
        return built.further(check::of);
    }
}
