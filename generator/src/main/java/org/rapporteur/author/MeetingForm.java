package org.rapporteur.author;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.MeetingFormat;
import org.rapporteur.model.SitePath;

/** The next meeting of a cycle: numbered on, and otherwise as the last one was. */
final class MeetingForm implements Form {

    private static final Comparator<Document.Meeting> BY_DATE = Comparator.comparing(Document.Meeting::date);

    private static final String DIGITS = "[0-9]{1,4}";

    @Override
    public Sheet fill(Facts facts) throws IOException {
        String folder = facts.folder(Document.Meeting.class, DocumentType.MEETING);
        Document.Cycle cycle = facts.holder(Document.Cycle.class).orElseThrow();
        List<String> numbers = facts.names(folder).stream()
                .filter(name -> name.matches(DIGITS))
                .toList();
        int number = facts.given()
                .filter(name -> name.matches(DIGITS))
                .map(Integer::valueOf)
                .orElseGet(() -> next(facts.record().tree().below(cycle.page(), Document.Meeting.class), numbers));
        String name = facts.given().orElseGet(() -> padded(number, numbers));
        Optional<Document.Meeting> inCycle = facts.newest(Document.Meeting.class, cycle.page(), BY_DATE);
        Optional<Document.Meeting> last = inCycle.or(() -> inActivity(cycle.page(), facts));
        List<String> facilitators =
                last.map(meeting -> facts.people(meeting.facilitators())).orElse(List.of());
        return Sheet.of(DocumentType.MEETING, folder + name + "/index.md")
                .with("date", facts.today().toString())
                .remark("date", date(cycle, facts))
                .with("number", Integer.toString(number))
                .with(
                        "title",
                        Optional.of(facts.title())
                                .filter(title -> !title.isEmpty())
                                .map(WrittenYaml::of))
                .with("symbol", inCycle.flatMap(meeting -> symbol(meeting, number)))
                .with("time", last.flatMap(Document.Meeting::time).map(Object::toString))
                .with("time-zone", last.flatMap(Document.Meeting::timeZone).map(Object::toString))
                .with("duration", last.flatMap(Document.Meeting::duration).map(MeetingForm::minutes))
                .with("format", last.flatMap(Document.Meeting::format).map(MeetingFormat::word))
                .with(
                        "facilitators",
                        Optional.of(facilitators)
                                .filter(list -> !list.isEmpty())
                                .map(WrittenYaml::list))
                .body(body(facts, last));
    }

    private static int next(List<Document.Meeting> meetings, List<String> numbers) {
        return Stream.concat(
                                meetings.stream().flatMap(meeting -> meeting.number().stream()),
                                numbers.stream().map(Integer::valueOf))
                        .max(Comparator.naturalOrder())
                        .orElse(0)
                + 1;
    }

    /** As wide as the others are. */
    private static String padded(int number, List<String> others) {
        int width = others.stream().mapToInt(String::length).max().orElse(2);
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }

    /** A first meeting of the year is much as the last one of the year before. */
    private static Optional<Document.Meeting> inActivity(SitePath cycle, Facts facts) {
        return facts.record()
                .tree()
                .above(cycle, Document.Activity.class)
                .flatMap(activity -> facts.newest(Document.Meeting.class, activity.page(), BY_DATE));
    }

    private static String date(Document.Cycle cycle, Facts facts) {
        boolean inYear =
                cycle.page().name().equals(Integer.toString(facts.today().getYear()));
        return inYear
                ? "The day of the meeting: today, if you do not correct it."
                : "The day of the meeting. Correct it: this is today, which is not in "
                        + cycle.page().name() + ".";
    }

    /** A symbol that ends with the number of its meeting is counted on. */
    private static Optional<String> symbol(Document.Meeting last, int number) {
        return last.head()
                .symbol()
                .flatMap(symbol -> last.number()
                        .filter(old -> symbol.value().matches(".*(?<![0-9])0*" + old))
                        .map(old -> WrittenYaml.of(symbol.value().replaceFirst("[0-9]+$", Integer.toString(number)))));
    }

    private static String minutes(Duration duration) {
        return duration.toMinutes() + " minutes";
    }

    private static String body(Facts facts, Optional<Document.Meeting> last) {
        String names = last.stream()
                .flatMap(meeting -> meeting.facilitators().stream())
                .filter(mention -> !facts.isWithheld(mention))
                .map(mention -> mention.name().value())
                .collect(Collectors.joining(" and "));
        return "## Summary Report\n\n1. The meeting was held on " + facts.words(facts.today())
                + (names.isEmpty() ? "" : " and was facilitated by " + MarkdownText.of(names))
                + ".\n\n2. What was discussed.\n\n3. What was agreed, who does it, and by when.\n";
    }
}
