package org.rapporteur.plugin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.rapporteur.build.AgainstBase;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Generation;
import org.rapporteur.build.Progress;
import org.rapporteur.build.PullRequestSummary;
import org.rapporteur.build.Request;
import org.rapporteur.build.Stage;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.external.ExternalCheck;
import org.rapporteur.source.GitRevision;

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
    private String external;

    /** How many minutes that may take. What is not reached by then is asked by the next run. */
    @Parameter(property = "rapporteur.external.minutes", defaultValue = "10")
    private String externalMinutes;

    @Parameter(defaultValue = "${settings.offline}", readonly = true)
    private boolean offline;

    @Override
    void run(Parameters parameters, String generator) throws MojoExecutionException, MojoFailureException {
        FailOn threshold = FailOn.of(failOn);
        boolean asked = new Given("rapporteur.external", external).flag();
        int minutes = new Given("rapporteur.external.minutes", externalMinutes).number(0, 1440);
        Request request = parameters.request();
        refuseUnknown(request.content());
        Checked checked = checked(request, generator);
        Report report = checked.report().with(asked ? outside(checked.built(), generator, minutes) : List.of());
        report().say(report, checked.built().lines());
        summarise(report, checked.compared());
        String mend = report.summary() + ". Next: mend what is named above, and check again.";
        if (threshold.isMet(report)) {
            throw new MojoFailureException(mend);
        }
        getLog().info(
                        report.errors() > 0
                                ? mend
                                : report.summary() + ". Next: `" + commands().generate() + "` makes the site.");
    }

    private record Checked(Built built, AgainstBase.Outcome compared, Report report) {}

    /** What a git host names may be missing in a shallow clone; what somebody names is to be there. */
    private void refuseUnknown(Path content) throws MojoFailureException {
        if (against != null && !against.isBlank() && !GitRevision.isKnown(content, against)) {
            throw new MojoFailureException("rapporteur.against wants a branch, a tag or a commit, and git knows no “"
                    + against + "” here. See `git branch --all`; a shallow clone may lack it.");
        }
    }

    private Checked checked(Request request, String generator) {
        try (Cache cache = cache().takingPacked();
                RunProgress progress = progress()) {
            Built built = Build.of(request, cache, progress);
            AgainstBase.Outcome compared = compared(request, built, cache, progress);
            Generation.Outcome outcome = new Generation(built, generator)
                    .telling(progress)
                    .with(cache)
                    .check();
            getLog().debug(outcome.work().words()
                    + (compared.remark().isEmpty() ? "" : " What comparing took is not counted in this."));
            Report report = outcome.report().with(compared.broken(request.folder()));
            save(cache);
            return new Checked(built, compared, report);
        }
    }

    private AgainstBase.Outcome compared(Request request, Built built, Cache cache, Progress progress) {
        progress.begins(Stage.COMPARING, 0);
        return Optional.ofNullable(against)
                .filter(named -> !named.isBlank())
                .or(gitHost()::target)
                .map(revision -> AgainstBase.against(revision, request, built, cache))
                .orElse(AgainstBase.Outcome.NONE);
    }

    private void summarise(Report report, AgainstBase.Outcome compared) throws MojoExecutionException {
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

    private List<Diagnostic> outside(Built built, String generator, int minutes) {
        if (offline) {
            getLog().warn("External links are not asked: Maven works offline (-o).");
            return List.of();
        }
        ExternalCheck check = new ExternalCheck(
                generator.replace(' ', '/') + " (link check)",
                Duration.ofMinutes(minutes),
                reports().resolve("external.json"),
                getLog()::info);
        return built.further(check::of);
    }
}
