package org.rapporteur;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.util.diff.DiffUtils;

/** Holds what came of a tiny site against what is expected of it. */
final class SiteVerdict {

    private final SiteFolder site;
    private final SiteRun run;

    SiteVerdict(SiteFolder site, SiteRun run) {
        this.site = site;
        this.run = run;
    }

    /** Fails when anything is other than expected, and says what, and what the site is. */
    void pronounce() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            fail(String.join("\n\n", faults) + "\n\nThe site:\n" + site.shown());
        }
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (!site.isComplete()) {
            faults.add("This site is incomplete: it has neither findings.txt nor a file in expected/.");
        }
        difference("findings.txt", expectedFindings(), run.findings(), faults);
        site.expected().forEach(file -> {
            String expected = SiteFolder.read(site.expected(file));
            difference("expected/" + file, expected, run.compared(file, expected), faults);
        });
        if (!site.expected().isEmpty() && run.outcome().published().isEmpty()) {
            faults.add("Errors were found, so nothing was published that could be compared.");
        }
        site.lines("absent.txt").stream()
                .filter(file -> Files.exists(run.output().resolve(file)))
                .forEach(file -> faults.add("The output has " + file + ", which absent.txt rules out."));
        for (String text : site.lines("never.txt")) {
            run.holding(text).forEach(file -> faults.add(file + " holds “" + text + "”, which never.txt rules out."));
        }
        if (run.outcome().published().isEmpty() && Files.exists(run.output())) {
            faults.add("Errors were found, and yet something was written.");
        }
        return faults;
    }

    private String expectedFindings() {
        return Files.exists(site.findings()) ? SiteFolder.read(site.findings()) : "";
    }

    private static void difference(String what, String expected, String actual, List<String> faults) {
        if (!expected.equals(actual)) {
            List<String> lines = expected.lines().toList();
            var patch = DiffUtils.diff(lines, actual.lines().toList());
            faults.add(String.join("\n", DiffUtils.generateUnifiedDiff(what, "actual", lines, patch, 2))
                    + "\n(" + what + ": expected has " + expected.length() + " characters, actual has "
                    + actual.length() + ")");
        }
    }

    /** Makes what came of it the expectation, for review. */
    void accept() throws IOException {
        if (run.findings().isEmpty() && !site.expected().isEmpty()) {
            Files.deleteIfExists(site.findings());
        } else {
            SiteRun.write(site.findings(), run.findings());
        }
        site.expected()
                .forEach(file ->
                        SiteRun.write(site.expected(file), run.compared(file, SiteFolder.read(site.expected(file)))));
    }
}
