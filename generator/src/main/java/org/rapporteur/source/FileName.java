package org.rapporteur.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/**
 * Which names a published file may have: those that every file system and every web server takes. The names and
 * characters that Windows reserves are those of Microsoft's “Naming Files, Paths, and Namespaces”.
 */
final class FileName {

    /** Room for {@code /index.html} and for what file systems add, below the usual limit of 255. */
    private static final int MAX_BYTES = 200;

    private static final Pattern RESERVED_CHARACTER = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}<>:\"|?*\\\\#%]");
    private static final Pattern RESERVED_NAME = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileName() {}

    static boolean accepted(String path, Position position, Findings findings) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (RESERVED_CHARACTER.matcher(name).find()) {
            return refuse(
                    findings, position, "A character in this file's name cannot stand in a web address everywhere.");
        }
        if (RESERVED_NAME.matcher(name).matches() || name.endsWith(".") || name.endsWith(" ")) {
            return refuse(findings, position, "Windows cannot store a file of this name.");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return refuse(findings, position, "This file's name is longer than " + MAX_BYTES + " bytes.");
        }
        return true;
    }

    private static boolean refuse(Findings findings, Position position, String message) {
        findings.add(
                Rule.BAD_FILE_NAME,
                position,
                message,
                "Rename it: letters, digits, “-”, “_” and “.” are always right.");
        return false;
    }
}
