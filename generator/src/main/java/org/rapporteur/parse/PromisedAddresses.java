package org.rapporteur.parse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Promise;
import org.rapporteur.model.VersionPrint;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.SourceText;

/**
 * Reads {@code published.txt}: an address from the site's root on each line, with {@code #p7} behind it that of a numbered
 * paragraph; behind that of a version and a blank, its {@link VersionPrint}. Empty lines, and those that begin with {@code #}, say nothing.
 */
final class PromisedAddresses {

    /** A line for each paragraph of twenty years. */
    private static final int MAX_BYTES = 200_000_000;

    /** An address may have blanks of its own. */
    private static final Pattern WITH_TEXT = Pattern.compile("(.*\\S)\\s+(" + VersionPrint.FORM + ")");

    private PromisedAddresses() {}

    static List<Located<Promise>> read(SourceFile file, Findings findings) {
        List<Located<Promise>> promises = new ArrayList<>();
        SourceText.read(file, MAX_BYTES, findings)
                .filter(text -> !MergeConflict.isIn(text, findings))
                .ifPresent(text -> {
                    int number = 1;
                    for (String line : (Iterable<String>) text.text().lines()::iterator) {
                        line(line.strip(), new Position(file.file(), number++, 1), promises, findings);
                    }
                });
        return promises;
    }

    private static void line(String line, Position position, List<Located<Promise>> promises, Findings findings) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Matcher parts = WITH_TEXT.matcher(line);
        boolean withText = parts.matches();
        String address = decoded(withText ? parts.group(1) : line);
        if (!address.startsWith("/") || address.startsWith("//")) {
            findings.add(
                    Rule.WRONG_VALUE,
                    position,
                    "This line is no address of this site.",
                    "An address begins with a slash. Rapporteur keeps this file: `mvn -N rapporteur:promise` writes it.");
        } else {
            Optional<String> text = withText ? Optional.of(parts.group(2)) : Optional.empty();
            promises.add(new Located<>(new Promise(address, text), position));
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
