package org.rapporteur;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A record of any size, to measure with: activities of ten cycles, each of ten meetings with a summary, its participants and a
 * call's contributions. People are drawn from one pool, a few of them often; half as many as meetings. A summary has some 800
 * words, a meeting 15 to 40 participants, of whom is known where they are from. Always the same for the same size.
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

    private static final List<String> ROLES = List.of("Participant", "Contributor", "Lead expert", "Rapporteur");
    private static final List<String> GROUPS =
            List.of("government", "private-sector", "civil-society", "technical-community", "academia");
    private static final List<String> COUNTRIES = List.of("BR", "CH", "EG", "FJ", "IN", "JP", "KE", "MX", "NG", "PL");

    private final Random random = new Random(17);
    private final List<Person> people;

    private Corpus(int meetings) {
        int size = Math.max(200, meetings / 2);
        List<String> organisations = IntStream.range(0, size / 4)
                .mapToObj(i -> name() + " Institute")
                .toList();
        this.people = IntStream.range(0, size)
                .mapToObj(i -> name() + " " + name())
                .distinct()
                .map(name -> new Person(name, any(ROLES), any(organisations), any(GROUPS), any(COUNTRIES)))
                .toList();
    }

    /** How it is written down. What another is part of comes first. */
    public interface Layout {

        void home() throws IOException;

        void activity(int number) throws IOException;

        void cycle(Cycle cycle) throws IOException;

        void meeting(Meeting meeting) throws IOException;
    }

    /** @param text Markdown */
    public record Cycle(int activity, int year, String text, List<Contribution> contributions) {}

    public record Contribution(String title, Person person, String url, String received) {

        /** As an entry of a list. */
        public String yaml() {
            return "  - title: %s\n    person: %s\n    organisation: %s\n    url: %s\n    received: %s\n"
                    .formatted(title, person.name(), person.organisation(), url, received);
        }
    }

    /**
     * @param group the stakeholder group's key
     * @param country its code
     */
    public record Person(String name, String role, String organisation, String group, String country) {}

    /**
     * @param text numbered paragraphs in Markdown; the link to the meeting before is written as this project does
     * @param outline a list in Markdown, which is its second annex
     * @param participants the facilitator first
     */
    public record Meeting(
            Cycle cycle,
            int number,
            String title,
            String date,
            String text,
            String outline,
            List<Person> participants) {}

    /** Writes the record of so many meetings into a content folder. */
    public static void write(Path content, int meetings) throws IOException {
        write(new ContentLayout(content), meetings);
    }

    /** Writes the record of so many meetings in another layout. */
    public static void write(Layout layout, int meetings) throws IOException {
        Corpus corpus = new Corpus(meetings);
        layout.home();
        for (int first = 0; first < meetings; first += PER_CYCLE) {
            corpus.cycle(layout, first / PER_CYCLE, Math.min(PER_CYCLE, meetings - first));
        }
    }

    private void cycle(Layout layout, int number, int meetings) throws IOException {
        int activity = number / YEARS;
        int year = FIRST_YEAR + number % YEARS;
        if (number % YEARS == 0) {
            layout.activity(activity);
        }
        Cycle cycle = new Cycle(activity, year, sentences(5), contributions(year));
        layout.cycle(cycle);
        for (int meeting = 1; meeting <= meetings; meeting++) {
            layout.meeting(meeting(cycle, meeting, "Meeting %d of %d".formatted(meeting, number)));
        }
    }

    private Meeting meeting(Cycle cycle, int number, String title) {
        String link = number > 1 ? " See [the one before](../%02d/index.md#p1).".formatted(number - 1) : "";
        String paragraphs = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> i + ". " + sentences(8) + (i == 2 ? link : ""))
                .collect(Collectors.joining("\n\n"));
        String outline = IntStream.range(0, 6)
                .mapToObj(i -> "- " + sentence() + "\n    - " + sentence() + "\n")
                .collect(Collectors.joining());
        String date = "%d-%02d-18".formatted(cycle.year(), number);
        return new Meeting(cycle, number, title, date, paragraphs, outline, participants());
    }

    private List<Person> participants() {
        return Stream.generate(this::person)
                .limit(15 + random.nextInt(26))
                .distinct()
                .toList();
    }

    private List<Contribution> contributions(int year) {
        return IntStream.range(0, 15 + random.nextInt(26))
                .mapToObj(i -> new Contribution(
                        sentence(),
                        person(),
                        "https://papers.example/" + year + "/" + i,
                        year + "-05-%02d".formatted(1 + i % 28)))
                .toList();
    }

    /** Some come to most meetings, most come to few. */
    private Person person() {
        double often = random.nextDouble();
        return people.get((int) (often * often * people.size()));
    }

    private String name() {
        String name = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One in ten is linked, and one in ten stressed. */
    private String sentences(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> switch (random.nextInt(10)) {
                    case 0 -> "See [" + sentence() + "](https://papers.example/" + random.nextInt(1000) + ").";
                    case 1 -> "**" + sentence() + "**.";
                    default -> sentence() + ".";
                })
                .collect(Collectors.joining(" "));
    }

    private String sentence() {
        int from = random.nextInt(WORDS.size() - 10);
        String words = String.join(" ", WORDS.subList(from, from + 6 + random.nextInt(5)));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
