package org.rapporteur.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** Every document stands where its type can stand (content-format, “The tree”). */
final class PlaceCheck implements Check {

    /** What must stand above a document, for the types that need it. */
    private static final Map<DocumentType, DocumentType> PARENTS = Map.of(
            DocumentType.ACTIVITY, DocumentType.PROGRAMME,
            DocumentType.CYCLE, DocumentType.ACTIVITY,
            DocumentType.MEETING, DocumentType.CYCLE,
            DocumentType.PARTICIPANTS, DocumentType.CYCLE,
            DocumentType.CONTRIBUTIONS, DocumentType.CYCLE,
            DocumentType.ANNEX, DocumentType.CYCLE,
            DocumentType.OUTPUT, DocumentType.CYCLE,
            DocumentType.VERSION, DocumentType.OUTPUT);

    /** What must not stand above it: a programme holds activities, not programmes. */
    private static final Map<DocumentType, Set<DocumentType>> NEVER_BELOW = Map.of(
            DocumentType.PROGRAMME, Set.of(DocumentType.PROGRAMME, DocumentType.ACTIVITY, DocumentType.CYCLE),
            DocumentType.ACTIVITY, Set.of(DocumentType.ACTIVITY, DocumentType.CYCLE),
            DocumentType.CYCLE, Set.of(DocumentType.CYCLE),
            DocumentType.MEETING, Set.of(DocumentType.MEETING, DocumentType.OUTPUT),
            DocumentType.OUTPUT, Set.of(DocumentType.OUTPUT, DocumentType.MEETING),
            DocumentType.VERSION, Set.of(DocumentType.VERSION));

    private static final Map<DocumentType, String> WHERE = Map.of(
            DocumentType.PROGRAMME, "in a folder at the top, such as `bpf/index.md`",
            DocumentType.ACTIVITY, "in a folder of a programme, such as `bpf/cybersecurity/index.md`",
            DocumentType.CYCLE,
                    "in a folder of an activity named by the year, such as `bpf/cybersecurity/2017/index.md`",
            DocumentType.MEETING, "in the folder of a cycle, such as `bpf/cybersecurity/2017/meetings/04/index.md`",
            DocumentType.PARTICIPANTS,
                    "in the folder of a meeting, such as `bpf/cybersecurity/2017/meetings/04/participants.md`",
            DocumentType.CONTRIBUTIONS,
                    "in the folder of a cycle or a meeting, such as `bpf/cybersecurity/2017/contributions.md`",
            DocumentType.ANNEX, "in the folder of a meeting, a cycle or an output",
            DocumentType.OUTPUT, "in the folder of a cycle, such as `bpf/cybersecurity/2017/outputs/report/index.md`",
            DocumentType.VERSION,
                    "in the folder of an output, such as `bpf/cybersecurity/2017/outputs/report/draft-1.0.md`");

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
        DocumentType parent = PARENTS.get(document.type());
        Optional<Document> wrong = nearest(above, NEVER_BELOW.getOrDefault(document.type(), Set.of()), record);
        boolean unreadAbove =
                record.unread().stream().map(unread -> unread.path().page()).anyMatch(above::contains);
        if (wrong.isPresent()) {
            misplaced(document, "it is below " + named(wrong.get()), "", findings);
        } else if (parent != null
                && !unreadAbove
                && nearest(above, Set.of(parent), record).isEmpty()) {
            String missing = "add the `index.md` of the " + parent.word() + ", ";
            misplaced(document, "there is no " + parent.word() + " above it", missing, findings);
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
                "Correct `type`, " + remedy + "or move the file: it belongs " + WHERE.get(document.type()) + ".");
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
