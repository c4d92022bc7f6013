package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin's own jar, made twice of the same sources: by {@code mvn -Pproof test}, since it takes as long as two builds. */
class JarProof {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> LEFT_OUT = Set.of(".git", "content", "site-output", "target", "generator/target");

    @TempDir
    Path scratch;

    @Test
    void whoever_makes_the_plugin_makes_the_same_bytes() throws Exception {
        Path one = jar(scratch.resolve("one"), Instant.parse("2026-11-01T00:00:00Z"), List.of());
        Path other = jar(
                scratch.resolve("the other, für ไทย"),
                Instant.parse("1999-01-01T12:00:00Z"),
                List.of("-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR"));

        assertThat(other).hasSameBinaryContentAs(one);
    }

    /** @param saved when the sources were, as their times say */
    private static Path jar(Path folder, Instant saved, List<String> options) throws Exception {
        copy(folder, FileTime.from(saved));
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("rapporteur.maven"), "-B", "-q", "-o", "-Dmaven.test.skip=true", "package"));
        command.addAll(options);
        Path log = folder.resolve("log.txt");
        int end = new ProcessBuilder(command)
                .directory(folder.resolve("generator").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(end).as(SiteFolder.read(log)).isZero();
        List<String> jars = SiteFolder.files(folder.resolve("generator/target")).stream()
                .filter(file -> file.endsWith(".jar"))
                .toList();
        assertThat(jars).hasSize(1);
        return folder.resolve("generator/target").resolve(jars.get(0));
    }

    private static void copy(Path folder, FileTime saved) throws IOException {
        Files.walkFileTree(PROJECT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(PROJECT.relativize(from).toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(folder.resolve(PROJECT.relativize(from).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path from, BasicFileAttributes attributes) throws IOException {
                Path to = folder.resolve(PROJECT.relativize(from).toString());
                if (attributes.isRegularFile()
                        && !LEFT_OUT.contains(PROJECT.relativize(from).toString())) {
                    Files.setLastModifiedTime(Files.copy(from, to), saved);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
