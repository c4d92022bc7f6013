package org.rapporteur.plugin;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals have in common: they can be skipped, refuse what they do not know, and answer for their own faults. */
abstract class GoalMojo extends AbstractMojo {

    /** Whether to do nothing. */
    @Parameter(property = "rapporteur.skip", defaultValue = "false")
    private String skip;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor plugin;

    @Parameter(defaultValue = "${project.model}", readonly = true)
    private Model project;

    @Parameter(defaultValue = "${mojoExecution.plugin}", readonly = true)
    private Plugin configured;

    @Parameter(defaultValue = "${mojoExecution.executionId}", readonly = true)
    private String execution;

    @Parameter(defaultValue = "${session.userProperties}", readonly = true)
    private Properties commandLine;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (new Given("rapporteur.skip", skip).flag()) {
            getLog().info("Rapporteur is skipped.");
            return;
        }
        KnownParameters known = new KnownParameters(plugin);
        known.refuseOthers(configured, execution);
        known.strays(commandLine).forEach(getLog()::warn);
        getLog().debug(generator() + ", Java " + Runtime.version() + ", " + System.getProperty("os.name"));
        try {
            run();
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException("A file could not be read or written: " + e.getCause() + ".", e);
        } catch (OutOfMemoryError e) {
            throw new MojoExecutionException(
                    "The record needs more memory than Maven has, which is "
                            + Runtime.getRuntime().maxMemory() / 1_000_000
                            + " MB. Write -Xmx with more into .mvn/jvm.config, such as -Xmx4g.",
                    e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(
                    "This is a fault of Rapporteur: " + e + ". Please report it with what `mvn -e` says of it.", e);
        }
    }

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** The folder that Maven runs for. */
    final File basedir() {
        return basedir;
    }

    /** The same as a path. */
    final Path base() {
        return basedir.toPath();
    }

    /** Whether Maven may ask; in batch mode it may not. */
    final boolean interactive() {
        return interactive;
    }

    /** The version of what runs. */
    final String version() {
        return plugin.getVersion();
    }

    /** Its name and version. */
    final String generator() {
        return "Rapporteur " + version();
    }

    /** How goals are called here. */
    final GoalCommands commands() {
        return new GoalCommands(base(), plugin, project);
    }
}
