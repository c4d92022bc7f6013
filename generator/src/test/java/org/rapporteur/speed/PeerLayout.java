package org.rapporteur.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.Corpus;

/**
 * The corpus as other generators read it: what belongs to a meeting is in one file, under YAML that names all its people.
 *
 * @param content the folder
 * @param index the name of the file that stands for its folder
 * @param kind the line that says what a page is; {@code %s} is the activity, cycle or meeting
 * @param people who was named so far
 */
record PeerLayout(Path content, String index, String kind, Set<String> people) implements Corpus.Layout {

    PeerLayout(Path content, String index, String kind) {
        this(content, index, kind, new TreeSet<>());
    }

    @Override
    public void home() {}

    @Override
    public void activity(int number) throws IOException {
        file("activity-" + number + "/" + index, head("activity") + "title: Activity " + number + "\n---\n");
    }

    @Override
    public void cycle(Corpus.Cycle cycle) throws IOException {
        file(
                folder(cycle) + index,
                head("cycle") + "title: \"" + cycle.year() + "\"\ncontributions:\n"
                        + cycle.contributions().stream()
                                .map(Corpus.Contribution::yaml)
                                .collect(Collectors.joining())
                        + "---\n\n" + cycle.text() + "\n");
    }

    @Override
    public void meeting(Corpus.Meeting meeting) throws IOException {
        List<String> names =
                meeting.participants().stream().map(Corpus.Person::name).toList();
        people.addAll(names);
        file(
                folder(meeting.cycle()) + "%02d.md".formatted(meeting.number()),
                head("meeting")
                        + "title: %s\ndate: %s\nfacilitator: %s\npeople:\n%sparticipants:\n%s---\n\n%s\n\n## Outline\n\n%s"
                                .formatted(
                                        meeting.title(),
                                        meeting.date(),
                                        names.get(0),
                                        names.stream()
                                                .map(name -> "  - " + name + "\n")
                                                .collect(Collectors.joining()),
                                        meeting.participants().stream()
                                                .map(PeerLayout::participant)
                                                .collect(Collectors.joining()),
                                        meeting.text().replace("/index.md#", "/#"),
                                        meeting.outline()));
    }

    /** Writes any other file. */
    void file(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String head(String what) {
        return "---\n" + kind.formatted(what) + "\n";
    }

    private static String participant(Corpus.Person person) {
        return "  - name: %s\n    role: %s\n    organisation: %s\n    group: %s\n    country: %s\n"
                .formatted(person.name(), person.role(), person.organisation(), person.group(), person.country());
    }

    private static String folder(Corpus.Cycle cycle) {
        return "activity-" + cycle.activity() + "/" + cycle.year() + "/";
    }
}
