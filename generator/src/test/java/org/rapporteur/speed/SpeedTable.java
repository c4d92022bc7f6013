package org.rapporteur.speed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was measured, as Markdown. */
record SpeedTable(List<String> remarks, List<Measurement> measured) {

    private static final int MOST_MEMORY = 512;

    @Override
    public String toString() {
        return "\n" + String.join("\n\n", remarks) + "\n\n" + costs() + "\n" + targets() + "\n";
    }

    private String costs() {
        return "| meetings | build | pages | wall s | processor s | peak MiB |\n|---:|---|---:|---:|---:|---:|\n"
                + measured.stream().map(SpeedTable::line).collect(Collectors.joining());
    }

    private static String line(Measurement each) {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %,d | %s | %s | %s |\n",
                each.meetings(),
                each.kind(),
                each.pages(),
                number("%.2f", each.cost().wall()),
                number("%.2f", each.cost().processor()),
                number("%.0f", each.cost().peak()));
    }

    private static String number(String form, double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, form, number);
    }

    private String targets() {
        return "| target | | by the wall's clock | by processor seconds |\n|---|---|---|---|\n"
                + Target.ALL.stream()
                        .map(target -> target.line(measured) + "\n")
                        .collect(Collectors.joining())
                + memory();
    }

    private String memory() {
        String most = measured.stream()
                .filter(each -> each.meetings() == 10_000 && each.kind().isOurs())
                .map(each -> each.cost().peak())
                .filter(Double::isFinite)
                .max(Double::compare)
                .map(peak -> Target.verdict(peak, MOST_MEMORY))
                .orElse("not measured");
        return "| Peak memory at 10,000 meetings, MiB | at most " + MOST_MEMORY + " | " + most + " | |\n"
                + heap("1 GiB", 50_000)
                + heap("4 GiB", 100_000);
    }

    /** Without memory enough there would be no measurement. */
    private String heap(String size, int meetings) {
        boolean isBuilt = measured.stream()
                .anyMatch(each -> each.meetings() == meetings && each.kind().isOurs());
        return String.format(
                Locale.ROOT,
                "| A heap of %s for %,d meetings | is enough | %s | |\n",
                size,
                meetings,
                isBuilt ? "met" : "not measured");
    }
}
