package org.rapporteur.output;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The paths that the files of one site have taken. Paths that differ in case or in the composition of their letters
 * alone are one path: on Windows and macOS they would be one file. Safe for several threads.
 */
final class Claims {

    /** By folded place. */
    private final Map<String, Claim> taken = new ConcurrentHashMap<>();

    /** A file's own place, or that of a folder it lies in. */
    private record Claim(String place, boolean folder, String file) {}

    /**
     * Takes the path for a file, and those of the folders it lies in for folders.
     *
     * @throws PathClash naming both, if another file of the site is in the way
     */
    void take(String file) {
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            takeFolder(file.substring(0, slash), file);
        }
        Claim other = taken.putIfAbsent(folded(file), new Claim(file, false, file));
        if (other != null) {
            throw clash(file, other.file);
        }
    }

    /** A folder may be taken by many, but spelled in one way. */
    private void takeFolder(String folder, String file) {
        Claim other = taken.putIfAbsent(folded(folder), new Claim(folder, true, file));
        if (other != null && !(other.folder && other.place.equals(folder))) {
            throw clash(file, other.file);
        }
    }

    private static String folded(String path) {
        return path.chars().allMatch(Claims::isPlain) ? path : normal(path);
    }

    /** What is folded already, as nearly every path of a site is. */
    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= '-' && c <= '9' || c == '_';
    }

    private static String normal(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Sorted, so that the order in which threads arrive does not show. */
    private static PathClash clash(String one, String other) {
        String[] both = Stream.of(one, other).sorted().toArray(String[]::new);
        return new PathClash("Two files of the site want one place: \"" + both[0] + "\" and \"" + both[1] + "\".");
    }
}
