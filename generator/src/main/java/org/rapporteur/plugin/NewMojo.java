package org.rapporteur.plugin;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.rapporteur.author.AuthorRefused;
import org.rapporteur.author.Commands;
import org.rapporteur.author.ContentPath;
import org.rapporteur.author.NewDocument;
import org.rapporteur.author.NewSite;
import org.rapporteur.author.Questions;
import org.rapporteur.author.Wish;
import org.rapporteur.author.Written;

/**
 * Writes a new document, such as the next meeting of a cycle, with what the record knows filled in and every other key
 * explained; or, with the type site, a whole new project in an empty folder. At a terminal it asks for what is not said.
 */
@Mojo(name = "new", requiresProject = false, aggregator = true, threadSafe = true)
public final class NewMojo extends GoalMojo {

    /** What to write: a type of document as front matter has it, such as meeting; or site, for a whole project. */
    @Parameter(property = "type", defaultValue = "${rapporteur.type}")
    private String type;

    /** Where it belongs: a folder such as bpf/cybersecurity/2017, or the address of its page; of a site, the name of a new folder. */
    @Parameter(property = "in", defaultValue = "${rapporteur.in}")
    private String in;

    /** What it is called. */
    @Parameter(property = "title", defaultValue = "${rapporteur.title}")
    private String title;

    /** The name of its file or folder, where it is not to be made of the title, the number or the year. */
    @Parameter(property = "name", defaultValue = "${rapporteur.name}")
    private String name;

    /** The folder with the documents and the registers. */
    @Parameter(property = "rapporteur.content", defaultValue = "${basedir}/content")
    private File content;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        try {
            say(write(new Wish(said(type), said(in), said(title), said(name))));
        } catch (AuthorRefused e) {
            throw new MojoFailureException(e.getMessage() + "\n" + e.hint(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("It could not be written: " + e.getMessage(), e);
        }
    }

    private Written write(Wish wish) throws IOException {
        if (wish.isSite()) {
            return new NewSite(base(), Clock.systemDefaultZone(), version(), plugin()).write(wish);
        }
        ContentPath folder = new ContentPath(content.toPath(), Parameters.label(basedir(), content));
        return new NewDocument(
                        folder,
                        Clock.systemDefaultZone(),
                        questions(),
                        new Commands(commands().prefix()))
                .write(wish);
    }

    private void say(Written written) {
        written.files().forEach(file -> getLog().info("Written: " + file));
        written.next().forEach(getLog()::info);
    }

    private static Path plugin() throws IOException {
        return ThisPlugin.found()
                .map(ThisPlugin::code)
                .orElseThrow(() -> new IOException("the plugin does not find itself"));
    }

    private Questions questions() {
        Console console = System.console();
        return interactive() && console != null && Terminal.isTerminal()
                ? new TerminalQuestions(console.reader(), console.writer())
                : Questions.NOBODY;
    }

    private static Optional<String> said(String value) {
        return Optional.ofNullable(value);
    }
}
