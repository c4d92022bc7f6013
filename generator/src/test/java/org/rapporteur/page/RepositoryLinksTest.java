package org.rapporteur.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.RepositoryHost;

/** The addresses are those of the hosts' own pages; Forgejo's are the routes of its web interface. */
class RepositoryLinksTest {

    private static final String FILE = "content/bpf/index.md";

    @ParameterizedTest
    @CsvSource({
        "github, https://git.example/igf/record/edit/main/content/bpf/index.md",
        "gitlab, https://git.example/igf/record/-/edit/main/content/bpf/index.md",
        "forgejo, https://git.example/igf/record/_edit/main/content/bpf/index.md"
    })
    void a_file_opens_in_the_editor_of_its_host(String host, String address) {
        assertThat(links(host, "main", Map.of()).edit(FILE)).contains(address);
    }

    @ParameterizedTest
    @CsvSource({
        "github, https://git.example/igf/record/commit/0123456789",
        "gitlab, https://git.example/igf/record/-/commit/0123456789",
        "forgejo, https://git.example/igf/record/commit/0123456789"
    })
    void a_commit_has_its_page(String host, String address) {
        assertThat(links(host, "main", Map.of()).commit("0123456789")).contains(address);
    }

    @Test
    void slashes_of_a_branch_stay_and_what_would_end_the_path_is_encoded() {
        assertThat(links("github", "release/2017#2+a%b", Map.of()).edit(FILE))
                .contains("https://git.example/igf/record/edit/release/2017%232%2Ba%25b/content/bpf/index.md");
        assertThat(links("github", "a//b", Map.of()).edit(FILE)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "a b.md, a%20b.md",
        "a&b=c+d.md, a%26b%3Dc%2Bd.md",
        "100%.md, 100%25.md",
        "what?#.md, what%3F%23.md",
        "{branch}.md, %7Bbranch%7D.md",
        "會議.md, %E6%9C%83%E8%AD%B0.md"
    })
    void odd_names_are_encoded(String name, String encoded) {
        Optional<String> link = links("gitlab", "main", Map.of()).edit("content/" + name);

        assertThat(link).contains("https://git.example/igf/record/-/edit/main/content/" + encoded);
        assertThat(URI.create(link.orElseThrow()).getPath()).endsWith("/content/" + name);
    }

    /** macOS writes names with the accent as a letter of its own; git, and so its host, has them so. */
    @Test
    void letters_and_accents_stay_as_git_has_them() {
        assertThat(links("github", "main", Map.of()).edit("content/e\u0301.md"))
                .contains("https://git.example/igf/record/edit/main/content/e%CC%81.md");
        assertThat(links("github", "main", Map.of()).edit("content/\u00e9.md"))
                .contains("https://git.example/igf/record/edit/main/content/%C3%A9.md");
    }

    @Test
    void another_host_has_its_own_patterns_and_without_one_no_link() {
        Map<String, String> patterns = Map.of("edit", "https://edit.example/?at={branch}&open={path}&x={x}");

        assertThat(links("other", "main", patterns).edit("content/a&b.md"))
                .contains("https://edit.example/?at=main&open=content/a%26b.md&x={x}");
        assertThat(links("other", "main", Map.of()).edit(FILE)).isEmpty();
        assertThat(new RepositoryLinks(Optional.empty(), "content", "content").edit(FILE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"docs/site/content, docs/site/content/bpf/index.md", "'', bpf/index.md", "record, record/bpf/index.md"})
    void the_content_folder_is_named_as_the_repository_has_it(String folder, String path) {
        assertThat(new RepositoryLinks(host("github", "main", Map.of()), "content", folder).edit(FILE))
                .contains("https://git.example/igf/record/edit/main/" + path);
    }

    private static RepositoryLinks links(String host, String branch, Map<String, String> patterns) {
        return new RepositoryLinks(host(host, branch, patterns), "content", "content");
    }

    private static Optional<RepositoryHost> host(String host, String branch, Map<String, String> patterns) {
        return Optional.of(new RepositoryHost("https://git.example/igf/record", branch, host, patterns));
    }
}
