package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The workflows that publish, here and in a new site, are safe to run for strangers' pull requests, and say what the README says. */
class WorkflowsTest {

    private static final Path HERE = Path.of("..");
    private static final Path NEW_SITE = Path.of("src/main/resources/org/rapporteur/author/site");
    private static final String GIT_HUB = ".github/workflows/site.yml";
    private static final String GIT_LAB = ".gitlab-ci.yml";

    /** A whole commit, which nobody can move, and the release that it is. */
    private static final Pattern PINNED = Pattern.compile("actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+");

    /** Only the generator's own repository builds the generator. */
    private static final String BUILD_THE_GENERATOR = "mvn -B -ntp install -DskipTests -Drapporteur.skip";

    static Stream<Path> workflows() throws IOException {
        try (Stream<Path> here = Files.list(HERE.resolve(".github/workflows"))) {
            return Stream.concat(here.sorted().toList().stream(), Stream.of(NEW_SITE.resolve(GIT_HUB)));
        }
    }

    static Stream<Path> all() throws IOException {
        return Stream.concat(workflows(), Stream.of(HERE.resolve(GIT_LAB), NEW_SITE.resolve(GIT_LAB)));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void every_action_is_pinned_to_a_commit_and_says_its_release(Path file) throws IOException {
        List<String> used = Files.readAllLines(file).stream()
                .filter(line -> line.contains("uses:"))
                .map(line ->
                        line.substring(line.indexOf("uses:") + "uses:".length()).strip())
                .toList();

        assertThat(used).isNotEmpty().allMatch(action -> PINNED.matcher(action).matches());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void no_more_is_permitted_than_is_needed(Path file) throws IOException {
        Map<Object, Object> workflow = read(file);

        assertThat(map(workflow, "permissions")).as("what every job may").isEmpty();
        assertThat(jobs(workflow))
                .allSatisfy(job -> assertThat(map(job, "permissions")).isNotEmpty());
    }

    /** A job with a write permission runs nothing of the repository, and not for a pull request. */
    @ParameterizedTest
    @MethodSource("workflows")
    void nothing_of_a_pull_request_runs_with_a_permission_to_write(Path file) throws IOException {
        List<Map<Object, Object>> writing = jobs(read(file)).stream()
                .filter(job -> map(job, "permissions").containsValue("write"))
                .toList();

        assertThat(writing).singleElement().satisfies(job -> {
            assertThat(job.get("if")).isEqualTo("github.event_name == 'push'");
            assertThat(job.get("needs")).as("a failing check blocks").isEqualTo("site");
            assertThat(steps(job)).noneMatch(step -> step.containsKey("run"));
            assertThat(steps(job))
                    .singleElement()
                    .satisfies(step -> assertThat(step.get("uses")).asString().startsWith("actions/deploy-pages@"));
        });
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void it_runs_for_pull_requests_as_their_authors_and_for_what_is_merged(Path file) throws IOException {
        Map<Object, Object> workflow = read(file);

        // YAML 1.1 takes the key “on” for true.
        assertThat(map(workflow, true)).containsOnlyKeys("pull_request", "push");
        assertThat(map(map(workflow, true), "push")).isEqualTo(Map.of("branches", List.of("main")));
        assertThat(map(workflow, "concurrency")).containsKeys("group", "cancel-in-progress");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void the_whole_history_is_there_and_no_credentials_stay(Path file) throws IOException {
        assertThat(jobs(read(file)).stream().flatMap(job -> steps(job).stream()))
                .filteredOn(step -> String.valueOf(step.get("uses")).startsWith("actions/checkout@"))
                .singleElement()
                .satisfies(step ->
                        assertThat(step.get("with")).isEqualTo(Map.of("fetch-depth", 0, "persist-credentials", false)));
    }

    /** What strangers choose, such as a branch's name, would be run as a part of the command. */
    @ParameterizedTest
    @MethodSource("workflows")
    void nothing_is_put_into_a_command_before_the_shell_reads_it(Path file) throws IOException {
        assertThat(commands(read(file))).isNotEmpty().noneMatch(command -> command.contains("${{"));
    }

    /** Each word of a command, but for those that make Maven quiet, stands in the README. */
    @ParameterizedTest
    @MethodSource("all")
    void every_command_is_one_that_the_readme_names(Path file) throws IOException {
        String readme = Files.readString(HERE.resolve("README.md"));

        assertThat(commands(read(file))).isNotEmpty().allSatisfy(command -> {
            assertThat(command).startsWith("mvn -B -ntp ");
            assertThat(Stream.of(command.replaceFirst("mvn -B -ntp ", "").split(" "))
                            .map(word -> word.replaceFirst("=.*", "").replaceFirst("^rapporteur:", "")))
                    .allMatch(readme::contains);
        });
    }

    @Test
    void what_is_checked_is_checked_before_anything_is_made_on_both_hosts() throws IOException {
        List<String> gitHub = commands(read(HERE.resolve(GIT_HUB)));
        List<String> gitLab = commands(read(HERE.resolve(GIT_LAB)));

        assertThat(gitHub).hasSize(3);
        assertThat(gitHub.get(0)).isEqualTo(BUILD_THE_GENERATOR);
        assertThat(gitHub.get(1)).startsWith("mvn -B -ntp -N rapporteur:check ");
        assertThat(gitHub.get(2)).startsWith("mvn -B -ntp -N rapporteur:generate ");
        assertThat(gitLab.subList(0, 2)).isEqualTo(gitHub.subList(0, 2));
        assertThat(gitLab.subList(3, 5)).isEqualTo(gitHub.subList(0, 2));
    }

    @Test
    void a_new_site_has_the_same_but_builds_no_generator() throws IOException {
        for (String name : List.of(GIT_HUB, GIT_LAB)) {
            String here = Files.readString(HERE.resolve(name))
                    .replaceAll("(?m)^ +- name: Build the generator\n.*\n", "")
                    .replaceAll("(?m)^ +- " + Pattern.quote(BUILD_THE_GENERATOR) + "\n", "")
                    .replace("mvn -B -ntp -N ", "mvn -B -ntp ")
                    .replaceAll("(\n#)? How it works: .*", "");

            assertThat(NEW_SITE.resolve(name)).hasContent(here);
            assertThat(here).doesNotContain("install");
        }
    }

    @Test
    void on_gitlab_findings_show_at_the_lines_and_the_site_can_be_looked_at() throws IOException {
        Map<Object, Object> check = map(read(HERE.resolve(GIT_LAB)), "check");
        Map<Object, Object> artifacts = map(check, "artifacts");

        assertThat(map(artifacts, "reports")).isEqualTo(Map.of("codequality", "target/rapporteur/code-quality.json"));
        assertThat(artifacts.get("when")).isEqualTo("always");
        assertThat(artifacts.get("paths").toString()).contains("site-output", "summary.md");
        assertThat(check.get("rules").toString()).contains("merge_request_event");
    }

    @Test
    void on_gitlab_what_is_merged_is_published_from_the_whole_history() throws IOException {
        Map<Object, Object> pipeline = read(HERE.resolve(GIT_LAB));
        Map<Object, Object> pages = map(pipeline, "pages");

        assertThat(map(pages, "artifacts")).isEqualTo(Map.of("paths", List.of("public")));
        assertThat(pages.get("rules").toString()).isEqualTo("[{if=$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH}]");
        assertThat(commands(pages)).anyMatch(command -> command.contains("-Drapporteur.output=public "));
        assertThat(map(pipeline, "variables").get("GIT_DEPTH")).isEqualTo("0");
        assertThat(map(pipeline, "cache").get("paths").toString()).contains("site-output", "public");
    }

    /** GitHub gives a branch no cache of a pull request; GitLab gives every job that of its key. */
    @Test
    void on_gitlab_what_is_published_is_made_from_nothing_that_a_merge_request_left() throws IOException {
        Map<Object, Object> pipeline = read(HERE.resolve(GIT_LAB));

        assertThat(map(pipeline, "cache").get("key")).isEqualTo("$CI_PIPELINE_SOURCE");
        assertThat(map(pipeline, "check").get("rules").toString())
                .isEqualTo("[{if=$CI_PIPELINE_SOURCE == \"merge_request_event\"}]");
        assertThat(map(pipeline, "pages").get("rules").toString()).doesNotContain("merge_request_event");
    }

    private static Map<Object, Object> read(Path file) throws IOException {
        return new Yaml().load(Files.readString(file));
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> map(Map<Object, Object> of, Object key) {
        assertThat(of).containsKey(key);
        return (Map<Object, Object>) of.get(key);
    }

    private static List<Map<Object, Object>> jobs(Map<Object, Object> workflow) {
        return maps(map(workflow, "jobs").values());
    }

    private static List<Map<Object, Object>> steps(Map<Object, Object> job) {
        return maps((Collection<?>) job.get("steps"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<Object, Object>> maps(Collection<?> values) {
        return values.stream().map(value -> (Map<Object, Object>) value).toList();
    }

    /** What is run, in order: of GitHub's steps {@code run}, of GitLab's jobs {@code script}, whose lists may hold lists. */
    private static List<String> commands(Object part) {
        if (part instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(each -> each.getValue() instanceof Map
                            || List.of("steps", "run", "script").contains(each.getKey()))
                    .flatMap(each -> commands(each.getValue()).stream())
                    .toList();
        }
        if (part instanceof Collection<?> list) {
            return list.stream().flatMap(each -> commands(each).stream()).toList();
        }
        return Stream.of(Objects.toString(part)).toList();
    }
}
