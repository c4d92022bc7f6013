package org.rapporteur.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Colours;
import org.rapporteur.diagnostic.Position;

class GitHostTest {

    private static final Position PLACE = new Position("content/a b/ü.md", 7, 3);

    @Test
    void github_is_known_by_its_environment() {
        GitHost host = new GitHost(Map.of(
                "GITHUB_ACTIONS", "true",
                "GITHUB_BASE_REF", "main",
                "GITHUB_SERVER_URL", "https://git.example",
                "GITHUB_REPOSITORY", "igf/record",
                "GITHUB_SHA", "abc",
                "GITHUB_STEP_SUMMARY", "/tmp/summary"));

        assertThat(host.takesCommands()).isTrue();
        assertThat(host.target()).contains("origin/main");
        assertThat(host.summary()).contains(Path.of("/tmp/summary"));
        assertThat(host.address(PLACE, Path.of("/")))
                .contains("https://git.example/igf/record/blob/abc/content/a%20b/%C3%BC.md#L7");
    }

    @Test
    void gitlab_is_known_by_its_environment() {
        GitHost host = new GitHost(Map.of(
                "CI_PROJECT_URL", "https://git.example/igf/record",
                "CI_COMMIT_SHA", "abc",
                "CI_MERGE_REQUEST_DIFF_BASE_SHA", "def"));

        assertThat(host.takesCommands()).isFalse();
        assertThat(host.target()).contains("def");
        assertThat(host.address(Position.of("content/a.md"), Path.of("/")))
                .contains("https://git.example/igf/record/-/blob/abc/content/a.md");
    }

    @Test
    void elsewhere_there_is_no_host() {
        GitHost host = new GitHost(Map.of("GITHUB_BASE_REF", ""));

        assertThat(host.target()).isEmpty();
        assertThat(host.summary()).isEmpty();
        assertThat(host.address(PLACE, Path.of("/"))).isEmpty();
    }

    @Test
    void colours_are_for_terminals_unless_somebody_says_otherwise() {
        assertThat(Terminal.colours("always", false, Map.of())).isEqualTo(new Colours(true));
        assertThat(Terminal.colours("never", true, Map.of("TERM", "xterm"))).isEqualTo(Colours.NONE);
        assertThat(Terminal.colours("auto", false, Map.of("TERM", "xterm"))).isEqualTo(Colours.NONE);
        assertThat(Terminal.colours("auto", true, Map.of("TERM", "xterm", "NO_COLOR", "1")))
                .isEqualTo(Colours.NONE);
    }
}
