package org.rapporteur.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.output.Sites.lay;
import static org.rapporteur.output.Sites.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A published folder is held against its manifest, and what differs is named. */
class VerificationTest {

    @TempDir
    Path scratch;

    private Path site;

    @BeforeEach
    void publish_a_site() throws IOException {
        site = scratch.resolve("site");
        publish(site, "index.html", "home", "bpf/index.html", "bpf", "bpf/a.csv", "a");
    }

    @Test
    void what_was_published_is_whole() throws IOException {
        Verification verification = Verification.of(site);
        assertThat(verification.isWhole()).isTrue();
        assertThat(verification.files()).isEqualTo(3);
        assertThat(verification.generator()).isEqualTo(Sites.GENERATOR);
    }

    @Test
    void a_changed_file_is_named_also_when_its_size_and_time_are_the_same() throws IOException {
        var time = Files.getLastModifiedTime(site.resolve("bpf/index.html"));
        Files.setLastModifiedTime(lay(site, "bpf/index.html", "BPF"), time);
        lay(site, "index.html", "longer");
        assertThat(Verification.of(site).changed()).containsExactly("bpf/index.html", "index.html");
    }

    @Test
    void a_missing_file_and_an_extra_one_are_named() throws IOException {
        Files.move(site.resolve("bpf/a.csv"), site.resolve("bpf/b.csv"));
        Verification verification = Verification.of(site);
        assertThat(verification.isWhole()).isFalse();
        assertThat(verification.changed()).isEmpty();
        assertThat(verification.missing()).containsExactly("bpf/a.csv");
        assertThat(verification.extra()).containsExactly("bpf/b.csv");
    }

    @Test
    void what_hosts_and_git_keep_at_the_top_is_no_difference_and_elsewhere_it_is() throws IOException {
        lay(site, ".git/HEAD", "ref");
        lay(site, ".well-known/security.txt", "mail");
        lay(site, "CNAME", "example.org");
        assertThat(Verification.of(site).isWhole()).isTrue();
        assertThat(Verification.of(site).others()).containsExactly(".git", ".well-known", "CNAME");
        lay(site, "bpf/CNAME", "example.org");
        lay(site, "bpf/.hidden/x", "x");
        assertThat(Verification.of(site).extra()).containsExactly("bpf/.hidden/x", "bpf/CNAME");
    }

    @Test
    void a_link_is_not_the_file_that_it_leads_to() throws IOException {
        Path elsewhere = lay(scratch, "elsewhere/index.html", "home");
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), elsewhere);
        Files.move(site.resolve("bpf"), scratch.resolve("moved"));
        Files.createSymbolicLink(site.resolve("bpf"), scratch.resolve("moved"));

        Verification verification = Verification.of(site);
        assertThat(verification.changed()).containsExactly("index.html");
        assertThat(verification.missing()).containsExactly("bpf/a.csv", "bpf/index.html");
        assertThat(verification.extra()).containsExactly("bpf");
    }

    @Test
    void who_changes_the_manifest_too_is_found_by_one_that_was_kept() throws IOException {
        Path kept = Files.copy(site.resolve(Manifest.NAME), scratch.resolve("kept.json"));
        publish(site, "index.html", "forged", "bpf/index.html", "bpf", "bpf/a.csv", "a");

        assertThat(Verification.of(site).isWhole()).isTrue();
        assertThat(Verification.of(site, Optional.of(kept)).changed()).containsExactly("index.html", Manifest.NAME);
        Files.delete(site.resolve(Manifest.NAME));
        assertThat(Verification.of(site, Optional.of(kept)).missing()).containsExactly(Manifest.NAME);
    }

    @Test
    void without_a_manifest_nothing_is_said() throws IOException {
        Files.delete(site.resolve(Manifest.NAME));
        assertThatThrownBy(() -> Verification.of(site))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("There is no manifest");
        assertThatThrownBy(() -> Verification.of(scratch.resolve("nothing")))
                .hasMessageContaining("There is no folder");
        Files.createSymbolicLink(site.resolve(Manifest.NAME), lay(scratch, "other.json", "{}"));
        assertThatThrownBy(() -> Verification.of(site)).hasMessageContaining("There is no manifest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "half of it",
                "{}",
                "[{\"path\":\"../kept.txt\",\"size\":1,\"sha256\":\"%s\"}]",
                "[{\"path\":\"/etc/passwd\",\"size\":1,\"sha256\":\"%s\"}]",
                "[{\"path\":\"C:/x\",\"size\":1,\"sha256\":\"%s\"}]",
                "[{\"path\":\"a\",\"size\":-1,\"sha256\":\"%s\"}]",
                "[{\"path\":\"a\",\"size\":1,\"sha256\":\"short\"}]",
                "[{\"path\":\"a\",\"size\":1,\"sha256\":\"%1$s\"}, {\"path\":\"a\",\"size\":2,\"sha256\":\"%1$s\"}]",
            })
    void a_manifest_that_cannot_be_trusted_is_refused(String files) throws IOException {
        lay(site, Manifest.NAME, """
                {"schema": "rapporteur-manifest/1", "generator": "R", "facts": {}, "files": %s}
                """.formatted(files.formatted("0".repeat(64))));
        assertThatThrownBy(() -> Verification.of(site))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("is not a manifest of Rapporteur, or is damaged: ");
    }

    @Test
    void a_manifest_of_any_size_is_refused_before_it_fills_the_memory() throws IOException {
        try (FileChannel channel = FileChannel.open(site.resolve(Manifest.NAME), StandardOpenOption.WRITE)) {
            channel.position(300L << 20).write(java.nio.ByteBuffer.wrap(new byte[] {'}'}));
        }
        assertThatThrownBy(() -> Verification.of(site)).hasMessageContaining("larger than 256 MiB");
    }
}
