package org.rapporteur.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/**
 * Which names a published file may have: those that every file system and every web server takes. The names and
 * characters that Windows reserves are those of Microsoft's “Naming Files, Paths, and Namespaces”.
 */
public final class FileName {

    /** Room for {@code /index.html} and for what file systems add, below the usual limit of 255. */
    private static final int MAX_BYTES = 200;

    /** Room for the published folder and for what is added, below the least that a system allows: 1,024 on macOS. */
    private static final int MAX_PATH_BYTES = 800;

    private static final Pattern RESERVED_CHARACTER = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}<>:\"|?*\\\\#%]");
    private static final Pattern RESERVED_NAME = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private static final String RENAME = "Rename it: letters, digits, “-”, “_” and “.” are always right.";

    private FileName() {}

    /** Whether a file may have this name; else a finding says why not. */
    public static boolean accepted(String path, Position position, Findings findings) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.indexOf('\uFFFD') >= 0) {
            return refuse(
                    findings,
                    position,
                    "This file's name has letters that the build cannot read.",
                    "Where names are ASCII only, set LC_ALL=C.UTF-8 before the build. " + RENAME);
        }
        Matcher reserved = RESERVED_CHARACTER.matcher(name);
        if (reserved.find()) {
            return refuse(
                    findings,
                    position,
                    shown(reserved.group().codePointAt(0))
                            + " in this file's name cannot stand in a web address everywhere.",
                    RENAME);
        }
        if (RESERVED_NAME.matcher(name).matches() || name.endsWith(".") || name.endsWith(" ")) {
            return refuse(
                    findings,
                    position,
                    "Windows cannot store a file of this name.",
                    "Give it another: not a word such as “con” or “nul”, and no dot or blank at the end.");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return refuse(
                    findings,
                    position,
                    "This file's name is longer than " + MAX_BYTES + " bytes.",
                    "Shorten it: a letter is one byte, and two or three outside the English alphabet.");
        }
        if (path.getBytes(StandardCharsets.UTF_8).length > MAX_PATH_BYTES) {
            return refuse(
                    findings,
                    position,
                    "This file's path is longer than " + MAX_PATH_BYTES + " bytes.",
                    "Shorten the names of its folders, or put it further up.");
        }
        return true;
    }

    /** A character that cannot be seen is named by its number. */
    private static String shown(int character) {
        return character > ' ' && character < 127
                ? "“" + Character.toString(character) + "”"
                : String.format("A character that cannot be seen (U+%04X)", character);
    }

    private static boolean refuse(Findings findings, Position position, String message, String hint) {
        findings.add(Rule.BAD_FILE_NAME, position, message, hint);
        return false;
    }
}
