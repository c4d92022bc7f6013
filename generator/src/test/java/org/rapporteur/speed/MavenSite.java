package org.rapporteur.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.Corpus;

/**
 * A project with a record of some size, built as its editors and its CI do: by Maven, in a process of its own each time.
 *
 * @param folder of the project
 * @param meetings how many the record has
 */
record MavenSite(Path folder, int meetings) {

    private static final Path OPTIONS = Path.of("../.mvn");
    private static final String EDITED = "bpf/activity-0/2014/meetings/01/";

    /** Writes the project. It is in no git repository: that has no history, as others have none. */
    static MavenSite of(Path folder, int meetings) throws IOException {
        Corpus.write(folder.resolve("content"), meetings);
        if (Files.isDirectory(OPTIONS)) {
            Folders.copy(OPTIONS, folder.resolve(".mvn"));
        }
        return new MavenSite(folder, meetings);
    }

    /** Builds with nothing left of builds before. */
    Cost clean() throws IOException {
        Folders.delete(site());
        Folders.delete(folder.resolve("target"));
        return built();
    }

    /** Builds with the site and the cache as they are. */
    Cost built() throws IOException {
        return Cost.of(folder, heap(), command("generate"));
    }

    /** Builds after a sentence more in one summary. */
    Cost edited(int round) throws IOException {
        String words = "Round " + round + " of all.";
        Path summary = folder.resolve("content").resolve(EDITED + "index.md");
        String text = Files.readString(summary);
        Files.writeString(summary, text.replaceFirst("\n1\\. (Round \\d+ of all\\. )?", "\n1. " + words + " "));
        Cost cost = built();
        if (!Files.readString(site().resolve(EDITED + "index.html")).contains(words)) {
            throw new IllegalStateException("The page does not show the edit.");
        }
        return cost;
    }

    Path site() {
        return folder.resolve("site-output");
    }

    /** Shows the site as it is, with the cache as it is. */
    Cost served() throws IOException {
        return FirstPage.of(folder, heap(), port -> {
            List<String> command = command("serve");
            command.add("-Drapporteur.port=" + port);
            return command;
        });
    }

    private static List<String> command(String goal) {
        List<String> command = new ArrayList<>(List.of(Tools.maven(), "-o", "-q", "-B"));
        Tools.repository().ifPresent(folder -> command.add("-Dmaven.repo.local=" + folder));
        command.add(Tools.plugin() + ":" + goal);
        return command;
    }

    /** What large records are to be content with; a heap that is nearly full is best used by the old. */
    private Map<String, String> heap() {
        if (meetings < 10_000) {
            return Map.of();
        }
        return Map.of(
                "MAVEN_OPTS",
                meetings < 50_000 ? "-Xmx360m -Xmn40m" : meetings < 100_000 ? "-Xmx1g -Xmn100m" : "-Xmx4g -Xmn200m");
    }
}
