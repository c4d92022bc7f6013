package org.rapporteur.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** On what was measured, and when: numbers mean nothing without. */
public final class Machine {

    private Machine() {}

    /** The day, the machine, and how busy it is, without a full stop. */
    public static String described() throws IOException {
        return String.format(
                Locale.ROOT,
                "%s, %s, %d processors, load %.1f at the beginning",
                LocalDate.now(ZoneOffset.UTC),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The same with Maven, Java and the programs that are measured beside. */
    static String described(Stream<String> programs) throws IOException {
        List<String> maven = Tools.said(Tools.maven(), "-B", "-v");
        StringBuilder described = new StringBuilder(described())
                .append("; ")
                .append(first(maven, "(Apache Maven [\\w.-]+)"))
                .append(", JDK ")
                .append(first(maven, "Java version: ([^,]+)"));
        for (String program : (Iterable<String>) programs::iterator) {
            described
                    .append("; ")
                    .append(Path.of(program).getFileName())
                    .append(' ')
                    .append(version(program));
        }
        return described.append('.').toString();
    }

    /** Hugo wants a word for it, others an option. */
    private static String version(String program) throws IOException {
        String pattern = "^(?:\\w+ )?v?(\\d+\\.\\d\\S*)";
        String said = first(Tools.said(program, "--version"), pattern);
        return said.isEmpty() ? first(Tools.said(program, "version"), pattern) : said;
    }

    private static String processor() throws IOException {
        Path known = Path.of("/proc/cpuinfo");
        String name = Files.exists(known) ? first(Files.readAllLines(known), "model name\\s*: (.*)") : "";
        return Stream.of(System.getProperty("os.name"), System.getProperty("os.arch"), name)
                .filter(word -> !word.isEmpty())
                .reduce((before, next) -> before + " " + next)
                .orElseThrow();
    }

    private static String first(List<String> lines, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return lines.stream()
                .map(wanted::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
