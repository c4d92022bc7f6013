package org.rapporteur.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.ConsoleText;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.RulePage;
import org.rapporteur.diagnostic.Severity;

/**
 * What a change does, for who must accept it: its findings, and what readers would find new, changed or gone. In Markdown, as
 * git hosts show it below a pull request. What strangers wrote is shown as text: it makes no link, no picture, no mention.
 *
 * @param report what was found
 * @param changes empty when nothing was compared
 * @param remark what was compared, or why nothing was; empty when nobody asked
 * @param address where a git host shows a place; empty when none does
 */
public record PullRequestSummary(
        Report report, Optional<Changes> changes, String remark, Function<Position, Optional<String>> address) {

    /** A line of YAML, or a part of one. */
    private static final Pattern PASTE = Pattern.compile("- |  |---|[a-z-]+:( |$)");

    /** More than anybody reads; a git host takes a million characters. */
    private static final int LONGEST = 100;

    /** The same in characters. */
    private static final int LARGEST = 40_000;

    /** The most of one sentence. */
    private static final int SHOWN = 600;

    /** The summary, ended by a line end. */
    public String markdown() {
        return Stream.of(Stream.of("## " + report.summary()), findings(), readers(), rules())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private Stream<String> findings() {
        return list(report.diagnostics().stream().map(this::finding).toList(), "findings");
    }

    private String finding(Diagnostic found) {
        String place = code(found.position().toString());
        String where = address.apply(found.position())
                .map(url -> "[" + place + "](" + url + ")")
                .orElse(place);
        String severity = found.severity() == Severity.ERROR ? "**error**" : "warning";
        return "- " + severity + " " + where + " " + text(found.message()) + " ("
                + found.rule().word() + ")" + hint(found.hint());
    }

    /** Sentences as text; lines to paste as a block of code, by a fence that they cannot close. */
    private static String hint(String hint) {
        StringBuilder text = new StringBuilder();
        List<String> paste = new ArrayList<>();
        for (String line : hint.lines().toList()) {
            if (PASTE.matcher(line).lookingAt()) {
                paste.add(line);
            } else {
                text.append(block(paste)).append("\\\n  ").append(text(line));
                paste.clear();
            }
        }
        return text.append(block(paste)).toString();
    }

    private static String block(List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        String all = String.join("\n", lines);
        String fence = "~~~~";
        while (all.contains(fence)) {
            fence += "~";
        }
        return "\n\n  " + fence + "text\n" + all.indent(2) + "  " + fence + "\n";
    }

    private Stream<String> readers() {
        if (remark.isEmpty()) {
            return Stream.empty();
        }
        Stream<String> told = changes.map(PullRequestSummary::told).orElse(Stream.empty());
        return Stream.concat(Stream.of("### For readers", text(remark)), told);
    }

    private static Stream<String> told(Changes changes) {
        if (changes.isNothing()) {
            return Stream.of(
                    changes.whole()
                            ? "Nothing changes for readers."
                            : "No page is new or gone among the documents that could be read whole; whether their texts"
                                    + " change was not looked at.");
        }
        String around = changes.around() == 0
                ? ""
                : "What surrounds the text (navigation, look) changes on " + changes.around() + " more pages.";
        return Stream.of(
                        part("Addresses that would lead nowhere", changes.gone()),
                        part("Paragraphs whose permalinks would lead nowhere", changes.paragraphs()),
                        pages("Versions that are not what was published", changes.rewritten()),
                        part("Promises taken back, which published.txt had", changes.takenBack()),
                        pages("New pages", changes.added()),
                        pages("Changed pages", changes.changed()),
                        Stream.of(around).filter(sentence -> !sentence.isEmpty()),
                        part("Names that the record did not have", changes.names()))
                .flatMap(lines -> lines);
    }

    private static Stream<String> pages(String title, List<Changes.Page> pages) {
        return entries(
                title,
                pages.stream()
                        .map(page -> "- " + code(page.path()) + " " + text(page.title()))
                        .toList());
    }

    private static Stream<String> part(String title, List<String> lines) {
        return entries(title, lines.stream().map(line -> "- " + text(line)).toList());
    }

    private static Stream<String> entries(String title, List<String> entries) {
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of("**" + title + "** (" + entries.size() + ")"), list(entries, "more"));
    }

    private static Stream<String> list(List<String> entries, String noun) {
        if (entries.isEmpty()) {
            return Stream.empty();
        }
        List<String> shown = new ArrayList<>();
        int size = 0;
        for (String entry : entries) {
            size += entry.length();
            if (shown.size() == LONGEST || size > LARGEST) {
                shown.add("- … and " + (entries.size() - shown.size()) + " " + noun);
                break;
            }
            shown.add(entry);
        }
        return Stream.of(String.join("\n", shown));
    }

    private Stream<String> rules() {
        List<Rule> broken = report.diagnostics().stream()
                .map(Diagnostic::rule)
                .distinct()
                .sorted()
                .toList();
        return broken.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        "### What each finding is",
                        broken.stream()
                                .map(rule -> "- **" + rule.word() + "**: "
                                        + RulePage.of(rule).sentence())
                                .collect(Collectors.joining("\n")));
    }

    /** A path as code, which it cannot end. */
    private static String code(String path) {
        return "`" + path.replaceAll("[`\\s\\p{Cc}\\p{Cf}]+", " ") + "`";
    }

    /** Text that stays text: no mark of Markdown or HTML in it counts, and nobody is mentioned. */
    private static String text(String words) {
        String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
        return ConsoleText.visible(shown.replaceAll("[\\r\\n]+", " "))
                .replaceAll("([\\\\`*_{}\\[\\]()#+!|~$-])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "@<!-- -->")
                .replace("://", ":<!-- -->//")
                .replace("www.", "www<!-- -->.");
    }
}
