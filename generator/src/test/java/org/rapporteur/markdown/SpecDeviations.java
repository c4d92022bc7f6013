package org.rapporteur.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The examples of the CommonMark specification that we read otherwise, one by one; why is said in the file.
 *
 * @param sections the section of each example, by the example's number
 */
record SpecDeviations(Map<Integer, String> sections) {

    private static final String FILE = "commonmark-deviations.txt";
    private static final Pattern EXAMPLE = Pattern.compile("  (\\d+) (.+)");

    /** Reads the list; fails when an example stands there twice, or without a reason above it. */
    static SpecDeviations read() {
        Map<Integer, String> sections = new TreeMap<>();
        String reason = "";
        for (String line : text().lines().filter(line -> !line.startsWith("#")).toList()) {
            Matcher example = EXAMPLE.matcher(line);
            if (example.matches()) {
                assertThat(reason).as("the reason for “%s”", line).isNotBlank();
                assertThat(sections.put(Integer.valueOf(example.group(1)), example.group(2)))
                        .as("“%s” stands there twice", line)
                        .isNull();
            } else {
                reason = line;
            }
        }
        return new SpecDeviations(sections);
    }

    boolean has(int number) {
        return sections.containsKey(number);
    }

    private static String text() {
        try (InputStream file = SpecDeviations.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
