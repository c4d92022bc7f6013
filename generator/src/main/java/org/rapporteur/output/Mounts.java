package org.rapporteur.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is mounted. A folder of the same file system can be mounted in another place, so that nothing about it tells: whoever
 * deletes what is in the one empties the other. Linux lists them ({@code proc_pid_mountinfo(5)}); of other systems nothing is
 * known.
 */
final class Mounts {

    private static final Path LIST = Path.of("/proc/self/mountinfo");
    private static final int POINT = 4;
    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{3})");

    private Mounts() {}

    /** @throws OutputRefused if something is mounted below a folder */
    static void refuseBelow(Path folder) throws IOException {
        String within = folder.toRealPath() + "/";
        Optional<String> below =
                points().filter(point -> point.startsWith(within)).findFirst();
        if (below.isPresent()) {
            throw new OutputRefused(
                    "Another folder is mounted inside the published one: " + below.get() + ".",
                    "Mount it elsewhere, or give another output folder.");
        }
    }

    private static Stream<String> points() throws IOException {
        if (!Files.isReadable(LIST)) {
            return Stream.empty();
        }
        return new String(Files.readAllBytes(LIST), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(" "))
                .filter(parts -> parts.length > POINT)
                .map(parts -> unescaped(parts[POINT]));
    }

    /** Blanks and the like stand as octal numbers. */
    private static String unescaped(String point) {
        return ESCAPED.matcher(point)
                .replaceAll(number ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(number.group(1), 8))));
    }
}
