package org.rapporteur.output;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Which paths stay inside the published folder, on every system. */
final class OutputPath {

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

    private OutputPath() {}

    /** @throws IllegalArgumentException if a file at this path could stand outside the folder, or nowhere */
    static void require(String path) {
        if (!isInside(path)) {
            throw new IllegalArgumentException("not a path inside the published folder: \"" + path + "\"");
        }
    }

    /** Whether the path is relative, with {@code /} between names that are neither empty nor {@code .} nor {@code ..}. */
    static boolean isInside(String path) {
        return path.indexOf('\0') < 0
                && path.indexOf('\\') < 0
                && !DRIVE.matcher(path).matches()
                && Arrays.stream(path.split("/", -1)).allMatch(OutputPath::isName);
    }

    private static boolean isName(String segment) {
        return !segment.isEmpty() && !segment.equals(".") && !segment.equals("..");
    }
}
