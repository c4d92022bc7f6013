package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.markdown.Html;
import org.rapporteur.model.CorrectedSummary;
import org.rapporteur.model.Correction;
import org.rapporteur.model.Document;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.WithheldNames;
import org.rapporteur.page.view.CorrectionLine;
import org.rapporteur.redline.Extract;

/** The corrections of a summary, each with what it changed where the history of the file knows it. */
final class CorrectionLines {

    private final Composition page;

    CorrectionLines(Composition page) {
        this.page = page;
    }

    List<CorrectionLine> of(Document.Meeting meeting) {
        return meeting.corrections().stream()
                .map(correction -> new CorrectionLine(
                        DateText.view(correction.date()),
                        page.meetings.paragraph(correction.paragraph(), meeting),
                        correction.text(),
                        change(correction, meeting)))
                .toList();
    }

    private Optional<Html> change(Correction correction, Document.Meeting meeting) {
        return page.edition.corrected().getOrDefault(meeting.page(), List.of()).stream()
                .filter(summary -> summary.brings(correction))
                .findFirst()
                .flatMap(summary -> change(summary, correction.paragraph(), meeting));
    }

    /** Nothing where old words would bring back what was taken from readers since. */
    private Optional<Html> change(
            CorrectedSummary summary, Optional<Located<String>> paragraph, Document.Meeting meeting) {
        String before = page.bodies.asItStood(summary.before());
        String after = page.bodies.asItStood(summary.after());
        Extract extract = Extract.of(before, after, paragraph.map(anchor -> number(anchor.value())));
        WithheldNames names = WithheldNames.of(page.record.registers());
        // Words of both may make a name that is in neither.
        boolean kept = Stream.of(before, after, extract.html()).noneMatch(names::standInMarkup)
                && withdrawn(meeting).noneMatch(extract.paragraphs()::contains);
        return Optional.of(new Html(extract.html()))
                .filter(any -> kept && !extract.html().isEmpty());
    }

    /** The numbers of the paragraphs that were withdrawn from a summary, at whatever address it stood. */
    private Stream<String> withdrawn(Document.Meeting meeting) {
        List<SitePath> addresses = Stream.concat(
                        Stream.of(meeting.page()),
                        meeting.head().aliases().stream().map(alias -> SitePath.ofOldAddress(alias.value())))
                .toList();
        return page.record.registers().gone().stream()
                .filter(gone ->
                        addresses.contains(SitePath.ofOldAddress(gone.path().value())))
                .flatMap(gone -> gone.paragraph().stream())
                .map(CorrectionLines::number);
    }

    /** The number of the paragraph of an anchor, as it is printed: “7.” of {@code p7.2}, or of {@code p7-2}, the second 7. */
    private static String number(String anchor) {
        return anchor.replaceFirst("^p([0-9]+).*$", "$1.");
    }
}
