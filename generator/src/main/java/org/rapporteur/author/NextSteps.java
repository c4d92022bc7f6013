package org.rapporteur.author;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.DocumentType;

/** What to do with a document that was begun. */
record NextSteps(Sheet sheet, DocumentPlace place, ContentPath content, Commands commands) {

    List<String> lines() {
        return Stream.of(
                        Stream.of(filled(), draft()),
                        link(),
                        annexes(),
                        Stream.of(
                                "See it:      " + commands.run("serve"),
                                "Check it:    " + commands.run("check")
                                        + (sheet.isDraft() ? " -Drapporteur.drafts" : ""),
                                "Then commit " + content.named(sheet.file()) + "."))
                .flatMap(step -> step)
                .toList();
    }

    private String filled() {
        return "Filled in: "
                + sheet.values().keySet().stream()
                        .filter(key -> !key.equals("type") && !key.equals("draft"))
                        .collect(Collectors.joining(", "))
                + ". See that all is right, and write the text.";
    }

    private String draft() {
        return sheet.isDraft()
                ? "It is a draft: take the line `draft: true` away when it is ready to be published."
                : "It is no draft, for there are documents below it: the next build publishes it.";
    }

    /** An annex is found by who reads the report. */
    private Stream<String> link() {
        return sheet.values().containsKey("annex")
                ? place.holder().stream()
                        .map(holder -> holder.head().path())
                        .map(report -> "Link to it in " + content.named(report.file()) + ": [Annex "
                                + sheet.values().get("annex") + "]("
                                + sheet.file().substring(report.folder().length()) + ")")
                : Stream.empty();
    }

    private Stream<String> annexes() {
        String meeting = DocumentPlace.name(DocumentPath.of(sheet.file()).page());
        return sheet.type() == DocumentType.MEETING
                ? Stream.of(
                        "Its annexes: " + commands.create(DocumentType.PARTICIPANTS, meeting),
                        "             " + commands.create(DocumentType.CONTRIBUTIONS, meeting))
                : Stream.empty();
    }
}
