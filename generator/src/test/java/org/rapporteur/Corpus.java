package org.rapporteur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A record of any size, to measure with: activities of ten cycles, each of ten meetings with a summary, its participants and a
 * call's contributions. People are drawn from one pool, a few of them often. Always the same for the same size.
 */
public final class Corpus {

    private static final int PER_CYCLE = 10;
    private static final int YEARS = 10;
    private static final int FIRST_YEAR = 2014;

    private static final List<String> SYLLABLES = List.of(
            "ba", "den", "go", "fa", "jo", "kel", "la", "mi", "nov", "pe", "ra", "sto", "ti", "va", "zan", "wo");
    private static final List<String> WORDS = List.of(
            ("the group noted that operators agreed on a shared outline of practices before the call and asked for comments from"
                            + " regional initiatives which several participants considered useful because evidence is uneven")
                    .split(" "));

    private final Random random = new Random(17);
    private final Path content;
    private final List<String> people;

    private Corpus(Path content, int meetings) {
        this.content = content;
        this.people = IntStream.range(0, 60 + meetings)
                .mapToObj(i -> name() + " " + name())
                .distinct()
                .toList();
    }

    /** Writes the record of so many meetings into a content folder. */
    public static void write(Path content, int meetings) throws IOException {
        Corpus corpus = new Corpus(content, meetings);
        corpus.file("site.yaml", "title: Record\nbase-url: https://site.example/\n");
        corpus.file("index.md", "---\ntype: home\ntitle: Record\n---\n\nA record.\n");
        corpus.file("bpf/index.md", "---\ntype: programme\ntitle: Forums\n---\n");
        for (int first = 0; first < meetings; first += PER_CYCLE) {
            corpus.cycle(first / PER_CYCLE, Math.min(PER_CYCLE, meetings - first));
        }
    }

    private void cycle(int number, int meetings) throws IOException {
        int activity = number / YEARS;
        int year = FIRST_YEAR + number % YEARS;
        String folder = "bpf/activity-" + activity + "/" + year + "/";
        if (number % YEARS == 0) {
            file(
                    "bpf/activity-" + activity + "/index.md",
                    "---\ntype: activity\ntitle: Activity " + activity + "\n---\n");
        }
        file(folder + "index.md", "---\ntype: cycle\ntitle: " + year + "\n---\n\n" + sentences(3) + "\n");
        file(folder + "contributions.md", contributions());
        for (int meeting = 1; meeting <= meetings; meeting++) {
            String place = folder + "meetings/%02d/".formatted(meeting);
            String facilitator = person();
            file(place + "index.md", meeting(number, meeting, "%d-%02d-18".formatted(year, meeting), facilitator));
            file(place + "participants.md", participants(facilitator));
        }
    }

    private String meeting(int cycle, int number, String date, String facilitator) {
        String link = number > 1 ? " See [the one before](../%02d/index.md#p1).".formatted(number - 1) : "";
        String paragraphs = IntStream.rangeClosed(1, 18)
                .mapToObj(i -> i + ". " + sentences(3) + (i == 2 ? link : ""))
                .collect(Collectors.joining("\n\n"));
        return "---\ntype: meeting\ntitle: Meeting %d of %d\ndate: %s\nnumber: %d\nformat: virtual\nfacilitators:\n  - %s\n---\n\n%s\n"
                .formatted(number, cycle, date, number, facilitator, paragraphs);
    }

    private String participants(String facilitator) {
        return "---\ntype: participants\ntitle: Participants\nannex: I\nparticipants:\n"
                + Stream.concat(
                                Stream.of(facilitator),
                                Stream.generate(this::person).limit(22))
                        .distinct()
                        .map(name -> "  - " + name + "\n")
                        .collect(Collectors.joining())
                + "---\n";
    }

    private String contributions() {
        return "---\ntype: contributions\ntitle: Contributions\ncontributions:\n"
                + IntStream.range(0, 8)
                        .mapToObj(i -> "  - title: " + sentence() + "\n    person: " + person() + "\n")
                        .collect(Collectors.joining())
                + "---\n";
    }

    /** Some come to most meetings, most come to few. */
    private String person() {
        double often = random.nextDouble();
        return people.get((int) (often * often * often * people.size()));
    }

    private String name() {
        String name = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String sentences(int count) {
        return IntStream.range(0, count).mapToObj(i -> sentence() + ".").collect(Collectors.joining(" "));
    }

    private String sentence() {
        int from = random.nextInt(WORDS.size() - 10);
        String words = String.join(" ", WORDS.subList(from, from + 6 + random.nextInt(5)));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void file(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
