package org.rapporteur.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.source.LineEnds;
import org.rapporteur.source.PassingFile;
import org.rapporteur.source.SvgPicture;

/** A project's own {@code templates/}. Symbolic links are not followed: a template must not show a file of the machine. */
final class ThemeFolder {

    private static final int MAX_FILE = 2_000_000;
    private static final Set<String> TEXTS = Set.of("ftlh", "css");
    private static final Set<String> PLAIN = Set.of("ftlh", "css", "js", "svg");
    private static final Set<String> ASSETS =
            Set.of("css", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "woff2");

    private final Path root;
    private final Map<String, byte[]> shipped;
    private final Findings findings;
    private final Map<String, byte[]> files = new TreeMap<>();

    private ThemeFolder(Path root, Map<String, byte[]> shipped, Findings findings) {
        this.root = root;
        this.shipped = shipped;
        this.findings = findings;
    }

    /**
     * The folder's files by path; what cannot be part of a theme is left out, with a finding.
     *
     * @param shipped the files that these replace
     */
    static Map<String, byte[]> read(Path root, Map<String, byte[]> shipped, Findings findings) {
        ThemeFolder folder = new ThemeFolder(root, Map.copyOf(shipped), findings);
        try (Stream<Path> paths = Files.walk(root)) {
            paths.sorted().filter(path -> !path.equals(root)).forEach(folder::file);
        } catch (IOException | UncheckedIOException e) {
            findings.add(
                    Rule.UNREADABLE_FILE,
                    Position.of(Theme.FOLDER),
                    "This folder cannot be read.",
                    "See that the build may read it.");
        }
        return folder.files;
    }

    private void file(Path path) {
        String name = root.relativize(path).toString().replace('\\', '/');
        Position position = Position.of(Theme.FOLDER + "/" + name);
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || isLeftOut(name)) {
            return;
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(
                    Rule.LINK_OUT_OF_CONTENT,
                    position,
                    "This is a link, or no file at all.",
                    "Put the file itself here.");
        } else if (name.endsWith(".js")) {
            script(path, name, position);
        } else if (!isOfTheme(name)) {
            findings.add(
                    Rule.REFUSED_FILE,
                    position,
                    "This file is no part of a theme.",
                    "A theme has .ftlh and .css files, and pictures, styles and fonts under assets/.");
        } else {
            add(path, name, position);
        }
    }

    /** Only the generator's own scripts run in a reader's browser; a copy of the whole theme has them too, and may. */
    private void script(Path path, String name, Position position) {
        if (!isShipped(path, name)) {
            findings.add(
                    Rule.REFUSED_FILE,
                    position,
                    "This is a script, and a theme brings none.",
                    "Take it away: only the generator's own scripts run in the browsers of readers.");
        }
    }

    private boolean isShipped(Path path, String name) {
        byte[] original = shipped.getOrDefault(name, new byte[0]);
        try {
            return Arrays.equals(bytes(path, name), original);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isLeftOut(String name) {
        return name.equals("README.md")
                || PassingFile.isCalled(name.substring(name.lastIndexOf('/') + 1))
                || Stream.of(name.split("/")).anyMatch(part -> part.startsWith("."));
    }

    private static boolean isOfTheme(String name) {
        String ending = ending(name);
        return TEXTS.contains(ending) || name.startsWith("assets/") && ASSETS.contains(ending);
    }

    private void add(Path path, String name, Position position) {
        try {
            byte[] bytes = bytes(path, name);
            if (bytes.length > MAX_FILE) {
                findings.add(Rule.TOO_LARGE, position, "This file is larger than 2 MB.", "Make it smaller.");
            } else if (name.endsWith(".svg") && !SvgPicture.isHarmless(bytes)) {
                findings.add(
                        Rule.REFUSED_FILE,
                        position,
                        "This picture carries script or parts of other documents.",
                        "Save it as plain SVG without script, or as PNG.");
            } else if (!name.endsWith(".ftlh") || isSafe(bytes, position)) {
                files.put(name, bytes);
            }
        } catch (CharacterCodingException e) {
            findings.add(
                    Rule.NOT_UTF8, position, "This template is not UTF-8.", "Save it again with the encoding “UTF-8”.");
        } catch (IOException e) {
            findings.add(
                    Rule.UNREADABLE_FILE, position, "This file cannot be read.", "See that the build may read it.");
        }
    }

    /** A text has the same bytes whatever git did to the ends of its lines. Of a file that is too large, enough to tell. */
    private static byte[] bytes(Path path, String name) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(LineEnds.most(MAX_FILE));
            return PLAIN.contains(ending(name)) ? LineEnds.plain(bytes) : bytes;
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private boolean isSafe(byte[] bytes, Position position) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return UnsafeTemplate.check(text, position.file(), findings);
    }
}
