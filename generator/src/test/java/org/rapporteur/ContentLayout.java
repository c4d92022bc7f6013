package org.rapporteur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The corpus in the content format. */
record ContentLayout(Path content) implements Corpus.Layout {

    @Override
    public void home() throws IOException {
        file("site.yaml", "title: Record\nbase-url: https://site.example/\n");
        file("index.md", "---\ntype: home\ntitle: Record\n---\n\nA record.\n");
        file("bpf/index.md", "---\ntype: programme\ntitle: Forums\n---\n");
    }

    @Override
    public void activity(int number) throws IOException {
        file("bpf/activity-" + number + "/index.md", "---\ntype: activity\ntitle: Activity " + number + "\n---\n");
    }

    @Override
    public void cycle(Corpus.Cycle cycle) throws IOException {
        file(
                folder(cycle) + "index.md",
                "---\ntype: cycle\ntitle: " + cycle.year() + "\n---\n\n" + cycle.text() + "\n");
        file(
                folder(cycle) + "contributions.md",
                "---\ntype: contributions\ntitle: Contributions\ncontributions:\n"
                        + cycle.contributions().stream()
                                .map(Corpus.Contribution::yaml)
                                .collect(Collectors.joining())
                        + "---\n");
    }

    @Override
    public void meeting(Corpus.Meeting meeting) throws IOException {
        String folder = folder(meeting.cycle()) + "meetings/%02d/".formatted(meeting.number());
        file(
                folder + "index.md",
                "---\ntype: meeting\ntitle: %s\ndate: %s\nnumber: %d\nformat: virtual\nfacilitators:\n  - %s\n---\n\n%s\n"
                        .formatted(
                                meeting.title(),
                                meeting.date(),
                                meeting.number(),
                                meeting.participants().get(0).name(),
                                meeting.text()));
        file(
                folder + "participants.md",
                "---\ntype: participants\ntitle: Participants\nannex: I\nparticipants:\n"
                        + meeting.participants().stream()
                                .map(ContentLayout::participant)
                                .collect(Collectors.joining())
                        + "---\n");
        file(folder + "outline.md", "---\ntype: annex\ntitle: Outline\nannex: II\n---\n\n" + meeting.outline());
    }

    private static String participant(Corpus.Person person) {
        return "  - name: %s\n    role: %s\n    organisation: %s\n    stakeholder-group: %s\n    country: %s\n"
                .formatted(person.name(), person.role(), person.organisation(), person.group(), person.country());
    }

    private static String folder(Corpus.Cycle cycle) {
        return "bpf/activity-" + cycle.activity() + "/" + cycle.year() + "/";
    }

    private void file(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
