package org.rapporteur.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Destination;
import org.rapporteur.model.Document;
import org.rapporteur.model.EmbeddedList;
import org.rapporteur.page.view.PrintedAnnex;

/**
 * The annexes of a meeting for its own page, so that it “prints as a proper report (a meeting with all of its annexes in one
 * print)” (site, “Look”).
 */
final class PrintedAnnexes {

    /** What there is room for on a page of 60 kB, styles and scripts included (site, “Look”), in letters of text. */
    private static final int ROOM = 15_000;

    private static final int LETTERS_OF_A_PARTICIPANT = 80;
    private static final int LETTERS_OF_A_CONTRIBUTION = 160;

    private final Composition page;

    PrintedAnnexes(Composition page) {
        this.page = page;
    }

    List<PrintedAnnex> of(Document.Meeting meeting) {
        List<PrintedAnnex> printed = new ArrayList<>();
        int room = ROOM;
        for (Document annex : new CyclePages(page).annexDocuments(meeting)) {
            int letters = letters(annex);
            boolean whole = letters <= room;
            room -= whole ? letters : 0;
            printed.add(whole ? whole(annex) : named(annex));
        }
        return printed;
    }

    private int letters(Document annex) {
        int text = printed(annex).body().text().length();
        if (annex instanceof Document.Participants list) {
            return text + LETTERS_OF_A_PARTICIPANT * list.participants().size();
        }
        return annex instanceof Document.Contributions list
                ? text
                        + LETTERS_OF_A_CONTRIBUTION
                                * page.record.contributions(list).size()
                : text;
    }

    private PrintedAnnex named(Document annex) {
        return new PrintedAnnex(
                CyclePages.label(annex),
                annex.title(),
                PagePlace.absolute(page.record, annex.page()),
                false,
                HomePages.NO_BODY,
                List.of(),
                List.of());
    }

    /** Whose text is printed: of an annex that says no more than which version it is, that version's. */
    private Document printed(Document annex) {
        List<Piece.Link> links = annex.body().holes(Piece.Link.class);
        boolean points = annex instanceof Document.Annex
                && links.size() == 1
                && annex.body().headings().isEmpty()
                && annex.body().numbered() == 0;
        return points
                        && page.record
                                        .targets()
                                        .resolve(
                                                annex.head().path(),
                                                links.get(0).target())
                                instanceof Destination.ToPage to
                ? to.document().filter(Document.Version.class::isInstance).orElse(annex)
                : annex;
    }

    private PrintedAnnex whole(Document annex) {
        Optional<Document.Participants> people =
                unplaced(annex, EmbeddedList.PARTICIPANTS, Document.Participants.class);
        Optional<Document.Contributions> given =
                unplaced(annex, EmbeddedList.CONTRIBUTIONS, Document.Contributions.class);
        return new PrintedAnnex(
                CyclePages.label(annex),
                annex.title(),
                PagePlace.absolute(page.record, annex.page()),
                true,
                page.bodies.onPaper(printed(annex)),
                people.map(list -> page.people.lines(list.participants())).orElse(List.of()),
                given.map(list -> page.contributions.within(page.record.contributions(list), list.asOf()))
                        .orElse(List.of()));
    }

    /** The annex when it is a list that its body does not have. */
    private static <D extends Document> Optional<D> unplaced(Document annex, EmbeddedList list, Class<D> type) {
        return Optional.of(annex)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(own -> !MeetingPages.places(own, list));
    }
}
