package org.rapporteur.author;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PersonMention;

/** What is annexed to a meeting, a cycle or an output. */
final class ListForms {

    private static final String FACILITATOR = "Facilitator";

    private ListForms() {}

    /** The list of participants, begun with the facilitators. */
    static Sheet participants(Facts facts) {
        List<String> facilitators = facts.holder(Document.Meeting.class).stream()
                .flatMap(meeting -> meeting.facilitators().stream())
                .map(person -> asFacilitator(person, facts))
                .flatMap(person -> facts.people(List.of(person)).stream())
                .toList();
        return Sheet.of(
                        DocumentType.PARTICIPANTS,
                        facts.place().folder() + facts.given().orElse("participants") + ".md")
                .text("title", titleOr("List of participants", facts))
                .with("annex", facts.nextAnnex())
                .with("participants", WrittenYaml.list(facilitators))
                .remark(
                        "participants",
                        "A line for each: Name (Role), Name (Organisation) or Name / Organisation. As the report has them.");
    }

    private static PersonMention asFacilitator(PersonMention person, Facts facts) {
        return person.role().isPresent() || !facts.record().site().roles().contains(FACILITATOR)
                ? person
                : new PersonMention(
                        person.name(),
                        person.honorific(),
                        Optional.of(FACILITATOR),
                        person.organisation(),
                        person.stakeholderGroup(),
                        person.country(),
                        person.attendance(),
                        person.id());
    }

    /** The catalogue of a cycle, or the list in a report: until it has entries, the catalogue as it stood on that day. */
    static Sheet contributions(Facts facts) {
        String file = facts.place().folder() + facts.given().orElse("contributions") + ".md";
        Sheet sheet = Sheet.of(DocumentType.CONTRIBUTIONS, file);
        Optional<Document.Meeting> meeting = facts.holder(Document.Meeting.class);
        if (meeting.isEmpty()) {
            String of = facts.place().holder().map(facts.record().tree()::name).orElse("");
            return sheet.text("title", titleOr("Contributions to " + of, facts));
        }
        PartialDate date = meeting.get().date();
        String day = date.precision() == PartialDate.Precision.DAY ? facts.words(date.first()) : date.toString();
        return sheet.text("title", titleOr("Contributions as of " + day, facts))
                .with("annex", facts.nextAnnex())
                .with("as-of", date.toString())
                .remark(
                        "as-of",
                        "The day on which the list stood so. Without a list below, it is the catalogue of that day.");
    }

    /** An annex in prose. */
    static Sheet annex(Facts facts) {
        return Sheet.of(DocumentType.ANNEX, facts.place().folder() + facts.name() + ".md")
                .text("title", facts.title())
                .with("annex", facts.nextAnnex())
                .body(Stream.of(
                                "1. The first paragraph, with the number that the report prints.",
                                "2. The second paragraph.")
                        .map(paragraph -> paragraph + "\n")
                        .reduce((one, other) -> one + "\n" + other)
                        .orElseThrow());
    }

    private static String titleOr(String usual, Facts facts) {
        return facts.title().isEmpty() ? usual : facts.title();
    }
}
