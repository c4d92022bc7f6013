package org.rapporteur.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.Corpus;

/** The corpus as Hugo reads it: what belongs to a meeting is in one file, and its participants are a taxonomy. */
record HugoLayout(Path content) implements Corpus.Layout {

    @Override
    public void home() throws IOException {
        file("_index.md", "---\ntitle: Record\n---\n\nA record.\n");
    }

    @Override
    public void activity(int number) throws IOException {
        file("activity-" + number + "/_index.md", "---\ntype: activity\ntitle: Activity " + number + "\n---\n");
    }

    @Override
    public void cycle(Corpus.Cycle cycle) throws IOException {
        file(
                folder(cycle) + "_index.md",
                "---\ntype: cycle\ntitle: \"" + cycle.year() + "\"\ncontributions:\n"
                        + cycle.contributions().stream()
                                .map(each ->
                                        "  - title: %s\n    person: %s\n    organisation: %s\n    url: %s\n    received: %s\n"
                                                .formatted(
                                                        each.title(),
                                                        each.person().name(),
                                                        each.person().organisation(),
                                                        each.url(),
                                                        each.received()))
                                .collect(Collectors.joining())
                        + "---\n\n" + cycle.text() + "\n");
    }

    @Override
    public void meeting(Corpus.Meeting meeting) throws IOException {
        List<Corpus.Person> people = meeting.participants();
        file(
                folder(meeting.cycle()) + "%02d.md".formatted(meeting.number()),
                "---\ntype: meeting\ntitle: %s\ndate: %s\nfacilitator: %s\npeople:\n%sparticipants:\n%s---\n\n%s\n\n## Outline\n\n%s"
                        .formatted(
                                meeting.title(),
                                meeting.date(),
                                people.get(0).name(),
                                people.stream()
                                        .map(person -> "  - " + person.name() + "\n")
                                        .collect(Collectors.joining()),
                                people.stream().map(HugoLayout::participant).collect(Collectors.joining()),
                                meeting.text().replace("/index.md#", "/#"),
                                meeting.outline()));
    }

    private static String participant(Corpus.Person person) {
        return "  - name: %s\n    role: %s\n    organisation: %s\n    group: %s\n    country: %s\n"
                .formatted(person.name(), person.role(), person.organisation(), person.group(), person.country());
    }

    private static String folder(Corpus.Cycle cycle) {
        return "activity-" + cycle.activity() + "/" + cycle.year() + "/";
    }

    private void file(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
