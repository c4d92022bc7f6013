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
                                .map(each -> "  - title: " + each.title() + "\n    person: " + each.person() + "\n")
                                .collect(Collectors.joining())
                        + "---\n\n" + cycle.text() + "\n");
    }

    @Override
    public void meeting(Corpus.Meeting meeting) throws IOException {
        List<String> people = meeting.participants();
        file(
                folder(meeting.cycle()) + "%02d.md".formatted(meeting.number()),
                "---\ntype: meeting\ntitle: %s\ndate: %s\nfacilitator: %s\npeople:\n%s---\n\n%s\n"
                        .formatted(
                                meeting.title(),
                                meeting.date(),
                                people.get(0),
                                people.stream()
                                        .map(name -> "  - " + name + "\n")
                                        .collect(Collectors.joining()),
                                meeting.text().replace("/index.md#", "/#")));
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
