package org.rapporteur.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.output.Sites.GENERATOR;
import static org.rapporteur.output.Sites.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole site can be had as one file, which proves itself once it is unpacked. */
class ArchiveTest {

    private static final String[] SITE = {"index.html", "home", "a/bericht-ä.txt", "text ".repeat(100), "a.txt", ""};

    @TempDir
    Path scratch;

    @Test
    void unpacked_it_is_the_site_and_is_verified_by_the_manifest_inside() throws IOException {
        Path site = archived("site", SITE);
        assertThat(Verification.of(site).isWhole()).isTrue();
        assertThat(Manifest.parse(Files.readAllBytes(site.resolve(Manifest.NAME)))
                        .files())
                .extracting(Manifest.Entry::path)
                .contains("site.zip");

        Path unpacked = unpacked(site.resolve("site.zip"));
        Sites.publish(scratch.resolve("plain"), SITE);
        assertThat(Sites.contents(unpacked)).isEqualTo(Sites.contents(scratch.resolve("plain")));
        Verification verification = Verification.of(unpacked);
        assertThat(verification.isWhole()).isTrue();
        assertThat(verification.facts()).containsEntry("commit", "1234");
        Files.writeString(unpacked.resolve("index.html"), "else");
        assertThat(Verification.of(unpacked).changed()).containsExactly("index.html");
    }

    @Test
    void one_site_has_one_archive_in_any_order_and_time_zone() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        byte[] here = Files.readAllBytes(archived("here", SITE).resolve("site.zip"));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            List<OutputFile> others = files(SITE);
            Collections.reverse(others);
            assertThat(archived("there", others).resolve("site.zip")).hasBinaryContent(here);
        } finally {
            TimeZone.setDefault(zone);
        }
        try (ZipFile zip = new ZipFile(scratch.resolve("here/site.zip").toFile())) {
            assertThat(Collections.list(zip.entries()))
                    .allSatisfy(entry -> assertThat(entry.getExtra()).isNull())
                    .extracting(ZipEntry::getName)
                    .containsExactly("manifest.json", "a.txt", "a/bericht-ä.txt", "index.html");
        }
    }

    /** Where they come from DOS, programs take “ä” for another letter. */
    @Test
    void its_files_come_from_unix_and_may_be_read_by_everybody() throws IOException {
        Path archive = archived("site", SITE).resolve("site.zip");

        assertThat(permissions(archive, "a/bericht-ä.txt")).isEqualTo("rw-r--r--");
        assertThat(permissions(archive, "index.html")).isEqualTo("rw-r--r--");
    }

    @Test
    void so_do_very_many() throws IOException {
        Path archive = scratch.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int file = 0; file < 70_000; file++) {
                zip.putNextEntry(new ZipEntry(file + ".txt"));
            }
        }

        CentralDirectory.fromUnix(archive);

        assertThat(permissions(archive, "0.txt")).isEqualTo("rw-r--r--");
        assertThat(permissions(archive, "69999.txt")).isEqualTo("rw-r--r--");
    }

    private static String permissions(Path archive, String path) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("enablePosixFileAttributes", true))) {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(zip.getPath(path)));
        }
    }

    @Test
    void what_did_not_change_is_not_written_again_and_what_is_not_wanted_any_more_goes() throws IOException {
        Path archive = archived("site", SITE).resolve("site.zip");
        FileTime old = FileTime.from(Instant.parse("2017-09-18T12:00:00Z"));
        Files.setLastModifiedTime(archive, old);
        archived("site", SITE);
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(old);
        archived("site", "index.html", "other");
        assertThat(Files.getLastModifiedTime(archive)).isNotEqualTo(old);
        assertThat(unpacked(archive).resolve("index.html")).hasContent("other");
        Sites.publish(scratch.resolve("site"), SITE);
        assertThat(archive).doesNotExist();
    }

    @Test
    void a_file_of_the_site_does_not_give_way_to_it() {
        assertThatThrownBy(() -> archived("site", "Site.zip", "an annex")).isInstanceOf(PathClash.class);
    }

    private Path archived(String name, String... pathsAndTexts) throws IOException {
        return archived(name, files(pathsAndTexts));
    }

    private Path archived(String name, List<OutputFile> files) throws IOException {
        Path folder = scratch.resolve(name);
        new PublishedFolder(folder)
                .replace(files.stream(), GENERATOR, Map.of("commit", "1234"), Optional.of("site.zip"), () -> {});
        return folder;
    }

    private Path unpacked(Path archive) throws IOException {
        Path folder = Files.createTempDirectory(scratch, "unpacked");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
        return folder;
    }
}
