package org.rapporteur.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.rapporteur.diagnostic.Colours;
import org.rapporteur.diagnostic.ConsoleText;
import org.rapporteur.diagnostic.FileByFile;
import org.rapporteur.diagnostic.GitHubAnnotations;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.SourceLines;

/**
 * Says what came of a run, wherever it is looked for: in Maven's log, in files, and on the git host.
 *
 * @param base the folder that paths are told from
 * @param folder where the files go: {@code target/rapporteur}
 */
record RunReport(Log log, Colours colours, GitHost host, Path base, Path folder) {

    /** Says what was found. */
    void say(Report report, SourceLines source) throws MojoExecutionException {
        SourceLines lines = new FileByFile(source);
        ReportLog findings = new ReportLog(log, new ConsoleText(lines, colours), base, folder);
        if (host.takesCommands()) {
            quote(() -> findings.print(report));
            GitHubAnnotations.of(host.located(report, base)).forEach(System.out::println);
        } else {
            findings.print(report);
        }
        write(ReportFiles.of(report, host.located(report, base), lines));
    }

    /** What strangers wrote is shown without being obeyed: no line of it is a command, but for one that nobody can guess. */
    private static void quote(Runnable printing) {
        String word = UUID.randomUUID().toString();
        System.out.println("::stop-commands::" + word);
        printing.run();
        System.out.println("::" + word + "::");
    }

    /** Says what a change does, in Markdown, and where the git host shows that. */
    void summarise(String markdown) throws MojoExecutionException {
        write(Map.of("summary.md", markdown));
        if (host.summary().isPresent()) {
            append(host.summary().get(), markdown);
        }
    }

    private static void append(Path page, String text) throws MojoExecutionException {
        try {
            Files.writeString(page, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new MojoExecutionException("The summary could not be written to " + page + ".", e);
        }
    }

    private void write(Map<String, String> files) throws MojoExecutionException {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                new ReportFolder(folder).write(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The report could not be written: " + e.getMessage() + ".", e);
        }
    }
}
