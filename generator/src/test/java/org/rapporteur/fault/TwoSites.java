package org.rapporteur.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.Corpus;
import org.rapporteur.output.FileSum;
import org.rapporteur.output.Verification;

/** An old site that is published, and a new one that is to take its place. In the folder stand files of others too. */
final class TwoSites {

    static final String OLD = "old";
    static final String NEW = "new";

    private static final Map<String, String> OF_OTHERS = Map.of(
            ".git/refs/heads/pages", "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
            ".well-known/security.txt", "Contact: mailto:board@site.example",
            "CNAME", "site.example",
            "bpf/notes.txt", "mine");

    private final Path project;
    private final Map<FileSum, String> manifests;

    private TwoSites(Path project, Map<FileSum, String> manifests) {
        this.project = project;
        this.manifests = manifests;
    }

    /** Two small ones: a few pages, and what every site has. */
    static TwoSites in(Path project) throws IOException {
        return in(project, 0);
    }

    /** Writes both, and publishes the old one. In the new one every page is another, one is gone and one has come. */
    static TwoSites in(Path project, int meetings) throws IOException {
        TwoSites sites = new TwoSites(project, Map.of());
        Corpus.write(sites.content(OLD), meetings);
        Corpus.write(sites.content(NEW), meetings);
        Files.writeString(sites.content(OLD).resolve("gone.md"), "---\ntype: page\ntitle: Gone\n---\n\nGone.\n");
        Files.writeString(sites.content(NEW).resolve("site.yaml"), "title: Other\nbase-url: https://site.example/\n");
        Files.writeString(sites.content(NEW).resolve("come.md"), "---\ntype: page\ntitle: Come\n---\n\nCome.\n");
        return new TwoSites(project, Map.of(sites.alone(OLD), OLD, sites.alone(NEW), NEW)).publishOld();
    }

    /** What the manifest is where nothing goes wrong. */
    private FileSum alone(String site) throws IOException {
        Path folder = project.resolve("alone").resolve(site);
        new SiteBuild(content(site), Optional.empty(), project.resolve("no-cache-" + site)).into(folder);
        return Verification.of(folder).manifest();
    }

    /** Begins again where the old site stands. */
    TwoSites publishOld() throws IOException {
        build(OLD).into(output());
        for (Map.Entry<String, String> file : OF_OTHERS.entrySet()) {
            Path path = output().resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        requireStands(OLD);
        return this;
    }

    Path content(String site) {
        return project.resolve(site).resolve("content");
    }

    /** The folder in which the published one stands. */
    Path place() {
        return project.resolve("place");
    }

    Path output() {
        return place().resolve("site-output");
    }

    Path cache() {
        return project.resolve("cache");
    }

    SiteBuild build(String site) {
        return new SiteBuild(content(site), Optional.empty(), cache());
    }

    /** The largest file of the new site. */
    long largest() throws IOException {
        return files(project.resolve("alone").resolve(NEW))
                .mapToLong(file -> file.toFile().length())
                .max()
                .orElseThrow();
    }

    /** What the old site takes on a disk, in bytes: each file its blocks of 4 KiB, and each folder one. */
    long room() throws IOException {
        return files(output())
                        .mapToLong(file -> file.toFile().length() / 4096 + 1)
                        .sum()
                * 4096;
    }

    /** How many files and folders the old site has. */
    long files() throws IOException {
        return files(output()).count();
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList().stream();
        }
    }

    /**
     * Looks that one of the two stands, to the byte, with all that others keep there.
     *
     * @return which; where the system cannot exchange two folders in one step, as Linux can, a kill may leave the old one beside
     */
    String requireWhole() throws IOException {
        boolean isThere =
                Files.exists(output()) || System.getProperty("os.name").equals("Linux");
        Path site = isThere ? output() : place().resolve(".site-output.old");
        Verification found = Verification.of(site);
        assertThat(found.changed()).as("other bytes than the manifest says").isEmpty();
        assertThat(found.missing()).as("not there").isEmpty();
        assertThat(found.extra()).as("files of others").containsExactly("bpf/notes.txt");
        for (Map.Entry<String, String> file : OF_OTHERS.entrySet()) {
            assertThat(site.resolve(file.getKey())).hasContent(file.getValue());
        }
        assertThat(manifests).as("the two sites").containsKey(found.manifest());
        return manifests.get(found.manifest());
    }

    /** The site stands in its place to the byte, whatever became of the files of others. */
    void requireManifest(String site) throws IOException {
        Verification found = Verification.of(output());
        assertThat(found.isWhole()).isTrue();
        assertThat(manifests.get(found.manifest())).isEqualTo(site);
    }

    /** As a reader sees it, who asks for one file after the other: one of the two manifests is there. */
    void requireOneManifest() throws IOException {
        assertThat(manifests).containsKey(FileSum.of(Files.readAllBytes(output().resolve("manifest.json"))));
    }

    /** The site stands in its place, and nothing else but the lock beside it. */
    void requireStands(String site) throws IOException {
        assertThat(output()).isDirectory();
        assertThat(requireWhole()).isEqualTo(site);
        assertThat(names(place())).containsExactly(".site-output.lock", "site-output");
    }

    /** The next build publishes the new site, and clears away what was left. */
    void requireHealed() throws IOException {
        build(NEW).into(output());
        requireStands(NEW);
        assertThat(names(cache())).allSatisfy(name -> assertThat(name).matches("(pages|readings)-[0-9a-f]"));
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
