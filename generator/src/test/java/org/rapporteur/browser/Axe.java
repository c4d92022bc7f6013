package org.rapporteur.browser;

import java.util.List;

/** Deque's checker of accessibility, on what the window shows. */
final class Axe {

    /** WCAG 2.0 to 2.2, levels A and AA, and what is good practice beside; one line for every element at fault. */
    private static final String RUN = """
            const found = await axe.run(document, {
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                rules: {"target-size": {enabled: true}},
                resultTypes: ["violations"],
            });
            return found.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id}: ${node.html.slice(0, 200)} (${node.failureSummary.replace(/\\s+/g, " ")})`));
            """;

    private final String axe = Script.text("/axe.min.js");

    List<String> violations(Page page) {
        page.ask(axe);
        return page.promised(RUN);
    }
}
