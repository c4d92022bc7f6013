package org.rapporteur.author;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.DocumentType;

/** A value for every key of front matter, to be written over: as YAML that its key takes. */
final class Examples {

    private static final String LINK = "{title: What it is called, url: \"https://example.org/page\"}";
    private static final String PERSON = "Jane Example (Facilitator)";

    private static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("title", "Special Meeting"),
            Map.entry("summary", "What it is about, in a sentence or two."),
            Map.entry("symbol", "ABC/2017/1"),
            Map.entry("aliases", "[/cms/old-page/]"),
            Map.entry("topics", "[cybersecurity, development]"),
            Map.entry("draft", "true"),
            Map.entry("language", "fr"),
            Map.entry("from", "The Secretariat"),
            Map.entry("to", "All stakeholders"),
            Map.entry("short-title", "BPF"),
            Map.entry("singular", "Best Practice Forum"),
            Map.entry("mailing-list", "{address: list@example.org, archive: \"https://example.org/list/\"}"),
            Map.entry("succeeds", "[../earlier/index.md]"),
            Map.entry("theme", "Cybersecurity as an Enabler of Development"),
            Map.entry("annual-meeting", "{name: Annual Meeting, city: Geneva, country: CH, starts: DAY, ends: DAY}"),
            Map.entry("time", "14:00"),
            Map.entry("time-zone", "Europe/Zurich"),
            Map.entry("duration", "90 minutes"),
            Map.entry("format", "virtual"),
            Map.entry("place", "Geneva, Palais des Nations"),
            Map.entry("recording", "https://example.org/recording"),
            Map.entry("agenda", "https://example.org/agenda"),
            Map.entry("also-in", "/bpf/spam/2017/index.md"),
            Map.entry("annex", "I"),
            Map.entry("as-of", "DAY"),
            Map.entry("updated", "DAY"),
            Map.entry("kind", "report"),
            Map.entry("review", "{opens: DAY, closes: DAY}"),
            Map.entry("file", "draft-1.0.pdf"));

    private static final Map<String, List<String>> LISTS = Map.of(
            "resources", List.of(LINK),
            "links", List.of(LINK),
            "documents", List.of(LINK),
            "facilitators", List.of("Jane Example"),
            "team", List.of(PERSON),
            "authors", List.of(PERSON),
            "decisions", List.of("{para: 2, text: What was decided}"),
            "actions", List.of("{para: 3, text: What is to be done, who: Jane Example, due: DAY}"),
            "corrections", List.of("{date: DAY, para: 2, text: A name was corrected.}"),
            "milestones",
                    List.of(
                            "{date: DAY, title: Soft deadline for contributions, kind: soft-deadline, for: contributors}"));

    private static final List<String> CONTRIBUTIONS = List.of(
            "Ms. Jane Example / Example Organisation",
            "{title: A paper, organisation: Example Organisation, url: \"https://example.org/paper\", received: DAY}");

    private static final Map<DocumentType, String> STATUS = Map.of(
            DocumentType.ACTIVITY, "concluded",
            DocumentType.MEETING, "for-correction");

    private final DocumentType type;
    private final LocalDate today;

    /** @param today what a date is shown as */
    Examples(DocumentType type, LocalDate today) {
        this.type = type;
        this.today = today;
    }

    String of(String key) {
        return switch (key) {
            case "status" -> STATUS.get(type);
            case "contributions" -> dated(WrittenYaml.list(CONTRIBUTIONS));
            default -> dated(LISTS.containsKey(key) ? WrittenYaml.list(LISTS.get(key)) : LINES.get(key));
        };
    }

    private String dated(String yaml) {
        return yaml.replace("DAY", today.toString());
    }
}
