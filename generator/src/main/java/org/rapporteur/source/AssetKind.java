package org.rapporteur.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Spelling;

/** Which files beside documents and registers are published as they are (content-format, “The tree”). */
final class AssetKind {

    private static final Set<String> ENDINGS = Collections.unmodifiableSet(new TreeSet<>(Set.of(
            "pdf", "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "csv", "ods", "odt", "docx", "xlsx", "pptx",
            "txt", "ics", "mp3", "mp4", "webm")));

    /** A picture larger than this, in bytes as it is published, is not read to see whether it carries script. */
    private static final int MAX_SVG = 5_000_000;

    private AssetKind() {}

    static boolean accepted(SourceFile file, Findings findings) {
        String ending = ending(file.name());
        if (!ENDINGS.contains(ending)) {
            findings.add(
                    Rule.REFUSED_FILE,
                    Position.of(file.file()),
                    refusal(file.name(), ending),
                    hint(file.name(), ending));
            return false;
        }
        return !ending.equals("svg") || harmless(file, findings);
    }

    private static String refusal(String name, String ending) {
        return ending.isEmpty()
                ? "This file has no ending, so it is neither a document nor an asset."
                : "Files that end in “" + name.substring(name.lastIndexOf('.')) + "” are not published.";
    }

    private static String hint(String name, String ending) {
        if (ending.equals("md")) {
            return "Write the ending in small letters: .md.";
        }
        if (ending.equals("yaml") || ending.equals("yml")) {
            return Spelling.hint(
                            name,
                            RegisterName.NAMES.stream()
                                    .map(register -> register + ".yaml")
                                    .toList()) + " Registers stand at the top of the content folder.";
        }
        return "Save it in a format that is published: " + String.join(", ", ENDINGS)
                + ". A file whose name starts with “_” or “.” is left out.";
    }

    private static boolean harmless(SourceFile file, Findings findings) {
        try (InputStream stream = Files.newInputStream(file.location())) {
            byte[] picture = LineEnds.plain(stream.readNBytes(LineEnds.most(MAX_SVG)));
            if (picture.length > MAX_SVG) {
                return refuse(file, findings, "This picture is larger than 5 MB.");
            }
            return SvgPicture.isHarmless(picture)
                    || refuse(file, findings, "This picture carries script or parts of other documents.");
        } catch (IOException e) {
            return refuse(file, findings, "This picture cannot be read.");
        }
    }

    private static boolean refuse(SourceFile file, Findings findings, String message) {
        findings.add(
                Rule.REFUSED_FILE,
                Position.of(file.file()),
                message,
                "Save it as plain SVG without script, or as PNG.");
        return false;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
