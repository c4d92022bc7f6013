package org.rapporteur.plugin;

import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Report;

/**
 * The git host that the build runs on, by what it says in the environment (GitHub Actions, “Default environment variables”;
 * GitLab CI/CD, “Predefined CI/CD variables”).
 *
 * @param environment of the process
 */
record GitHost(Map<String, String> environment) {

    /** Whether lines of the log that are workflow commands show at the lines of a pull request. */
    boolean takesCommands() {
        return "true".equals(environment.get("GITHUB_ACTIONS"));
    }

    /** The file whose Markdown the host shows beside the run. */
    Optional<Path> summary() {
        return variable("GITHUB_STEP_SUMMARY").map(Path::of);
    }

    /** What the pull request wants to change, as git names it. */
    Optional<String> target() {
        return variable("GITHUB_BASE_REF")
                .map(branch -> "origin/" + branch)
                .or(() -> variable("CI_MERGE_REQUEST_DIFF_BASE_SHA"));
    }

    /** A report with its places as the host knows them: from the top of what was checked out, not from where Maven runs. */
    Report located(Report report, Path base) {
        String prefix = prefix(base);
        return prefix.isEmpty() ? report : report.below(prefix);
    }

    private String prefix(Path base) {
        return variable("GITHUB_WORKSPACE")
                .or(() -> variable("CI_PROJECT_DIR"))
                .map(top -> Path.of(top).toAbsolutePath().normalize())
                .map(top -> {
                    Path here = base.toAbsolutePath().normalize();
                    return here.startsWith(top) && !here.equals(top)
                            ? top.relativize(here).toString().replace(File.separatorChar, '/') + "/"
                            : "";
                })
                .orElse("");
    }

    /** Where the host shows a place of a file. */
    Optional<String> address(Position position, Path base) {
        return folder().map(folder -> folder + prefix(base))
                .map(folder ->
                        folder + encoded(position.file()) + (position.line() == 0 ? "" : "#L" + position.line()));
    }

    private Optional<String> folder() {
        Optional<String> gitHub = variable("GITHUB_SERVER_URL")
                .flatMap(server -> variable("GITHUB_REPOSITORY")
                        .flatMap(repository -> variable("GITHUB_SHA")
                                .map(commit -> server + "/" + repository + "/blob/" + commit + "/")));
        return gitHub.or(() -> variable("CI_PROJECT_URL")
                .flatMap(project -> variable("CI_COMMIT_SHA").map(commit -> project + "/-/blob/" + commit + "/")));
    }

    private static String encoded(String path) {
        return Stream.of(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
