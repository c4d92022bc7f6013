package org.rapporteur.plugin;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.rapporteur.build.Build;
import org.rapporteur.build.Built;
import org.rapporteur.build.Generation;
import org.rapporteur.diagnostic.Report;

/** Checks everything that the goal generate checks, templates included, and writes no site. For pull requests. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SiteMojo {

    /** From which finding on the build fails: error, warning or never. */
    @Parameter(property = "rapporteur.failOn", defaultValue = "error")
    private String failOn;

    @Override
    void run(Parameters parameters, String generator) throws MojoExecutionException, MojoFailureException {
        FailOn threshold = FailOn.of(failOn);
        Built built = Build.of(parameters.request());
        Report report = new Generation(built, generator).check();
        say(report, built.lines());
        if (threshold.isMet(report)) {
            throw new MojoFailureException(report.summary() + ". Mend what is named above, and check again.");
        }
        getLog().info(report.summary() + ". Next: `mvn package` makes the site.");
    }
}
