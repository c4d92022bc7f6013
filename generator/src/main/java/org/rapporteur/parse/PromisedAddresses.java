package org.rapporteur.parse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.SourceText;

/**
 * Reads {@code published.txt}: an address from the site's root on each line, with {@code #p7} behind it that of a numbered
 * paragraph. Empty lines, and those that begin with {@code #}, say nothing.
 */
final class PromisedAddresses {

    /** A line for each paragraph of twenty years. */
    private static final int MAX_BYTES = 200_000_000;

    private PromisedAddresses() {}

    static List<Located<String>> read(SourceFile file, Findings findings) {
        List<Located<String>> addresses = new ArrayList<>();
        SourceText.read(file, MAX_BYTES, findings)
                .filter(text -> !MergeConflict.isIn(text, findings))
                .ifPresent(text -> {
                    int number = 1;
                    for (String line : (Iterable<String>) text.text().lines()::iterator) {
                        line(line.strip(), new Position(file.file(), number++, 1), addresses, findings);
                    }
                });
        return addresses;
    }

    private static void line(String line, Position position, List<Located<String>> addresses, Findings findings) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String address = decoded(line);
        if (!address.startsWith("/") || address.startsWith("//")) {
            findings.add(
                    Rule.WRONG_VALUE,
                    position,
                    "This line is no address of this site.",
                    "An address begins with a slash. Rapporteur keeps this file: `mvn -N rapporteur:promise` writes it.");
        } else {
            addresses.add(new Located<>(address, position));
        }
    }

    private static String decoded(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
