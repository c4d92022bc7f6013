package org.rapporteur.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.Placement;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** Every document stands where its type can stand (content-format, “The tree”). */
final class PlaceCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document document : record.documents()) {
            if (document.page().equals(SitePath.HOME) != (document.type() == DocumentType.HOME)) {
                home(document, findings);
            } else {
                parent(document, record, findings);
            }
        }
    }

    private static void home(Document document, Findings findings) {
        if (document.type() == DocumentType.HOME) {
            findings.add(
                    Rule.MISPLACED_DOCUMENT,
                    document.head().position(),
                    "The home page cannot stand here.",
                    "Correct `type`: the home page is the file `index.md` at the top of the content folder.");
        } else {
            findings.add(
                    Rule.MISPLACED_DOCUMENT,
                    document.head().position(),
                    "The file `index.md` at the top is the home page, and this is "
                            + document.type().phrase() + ".",
                    "Write `type: home`, or move the file into a folder.");
        }
    }

    private static void parent(Document document, PublicRecord record, Findings findings) {
        List<SitePath> above = document.page().above();
        Optional<DocumentType> parent = Placement.holder(document.type());
        Optional<Document> wrong = nearest(above, Placement.neverBelow(document.type()), record);
        boolean unreadAbove =
                record.unread().stream().map(unread -> unread.path().page()).anyMatch(above::contains);
        if (wrong.isPresent()) {
            misplaced(document, "it is below " + named(wrong.get()), "", findings);
        } else if (parent.isPresent()
                && !unreadAbove
                && nearest(above, Set.of(parent.get()), record).isEmpty()) {
            String word = parent.get().word();
            misplaced(
                    document,
                    "there is no " + word + " above it",
                    "add the `index.md` of the " + word + ", ",
                    findings);
        } else if (document.type() == DocumentType.CYCLE
                && !document.page().name().matches("[0-9]{4}")) {
            findings.add(
                    Rule.MISPLACED_DOCUMENT,
                    document.head().position(),
                    "A cycle's folder is named by its year, and this one is “"
                            + document.page().name() + "”.",
                    "Rename the folder to the year, as in `bpf/cybersecurity/2017/index.md`.");
        }
    }

    private static void misplaced(Document document, String reason, String remedy, Findings findings) {
        findings.add(
                Rule.MISPLACED_DOCUMENT,
                document.head().position(),
                capital(document.type().phrase()) + " cannot stand here: " + reason + ".",
                "Correct `type`, " + remedy + "or move the file: it belongs " + Placement.where(document.type()) + ".");
    }

    private static String named(Document document) {
        return document.head().position().file() + ", which is "
                + document.type().phrase();
    }

    private static Optional<Document> nearest(List<SitePath> above, Set<DocumentType> types, PublicRecord record) {
        return above.stream()
                .flatMap(page -> record.tree().at(page).stream())
                .filter(document -> types.contains(document.type()))
                .findFirst();
    }

    private static String capital(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
