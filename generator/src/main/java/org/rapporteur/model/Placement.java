package org.rapporteur.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where each type of document can stand (content-format, “The tree”). */
public final class Placement {

    private static final Map<DocumentType, DocumentType> HOLDERS = Map.of(
            DocumentType.ACTIVITY, DocumentType.PROGRAMME,
            DocumentType.CYCLE, DocumentType.ACTIVITY,
            DocumentType.MEETING, DocumentType.CYCLE,
            DocumentType.PARTICIPANTS, DocumentType.CYCLE,
            DocumentType.CONTRIBUTIONS, DocumentType.CYCLE,
            DocumentType.ANNEX, DocumentType.CYCLE,
            DocumentType.OUTPUT, DocumentType.CYCLE,
            DocumentType.VERSION, DocumentType.OUTPUT);

    private static final Map<DocumentType, Set<DocumentType>> NEVER_BELOW = Map.of(
            DocumentType.PROGRAMME, Set.of(DocumentType.PROGRAMME, DocumentType.ACTIVITY, DocumentType.CYCLE),
            DocumentType.ACTIVITY, Set.of(DocumentType.ACTIVITY, DocumentType.CYCLE),
            DocumentType.CYCLE, Set.of(DocumentType.CYCLE),
            DocumentType.MEETING, Set.of(DocumentType.MEETING, DocumentType.OUTPUT),
            DocumentType.OUTPUT, Set.of(DocumentType.OUTPUT, DocumentType.MEETING),
            DocumentType.VERSION, Set.of(DocumentType.VERSION));

    private static final Map<DocumentType, String> WHERE = Map.ofEntries(
            Map.entry(DocumentType.HOME, "at the top, as `index.md`"),
            Map.entry(DocumentType.PAGE, "anywhere, such as `about.md`"),
            Map.entry(DocumentType.ANNOUNCEMENT, "anywhere, such as `announcements/2017-01-25-outputs.md`"),
            Map.entry(DocumentType.PROGRAMME, "in a folder at the top, such as `bpf/index.md`"),
            Map.entry(DocumentType.ACTIVITY, "in a folder of a programme, such as `bpf/cybersecurity/index.md`"),
            Map.entry(
                    DocumentType.CYCLE,
                    "in a folder of an activity named by the year, such as `bpf/cybersecurity/2017/index.md`"),
            Map.entry(
                    DocumentType.MEETING,
                    "in the folder of a cycle, such as `bpf/cybersecurity/2017/meetings/04/index.md`"),
            Map.entry(
                    DocumentType.PARTICIPANTS,
                    "in the folder of a meeting, such as `bpf/cybersecurity/2017/meetings/04/participants.md`"),
            Map.entry(
                    DocumentType.CONTRIBUTIONS,
                    "in the folder of a cycle or a meeting, such as `bpf/cybersecurity/2017/contributions.md`"),
            Map.entry(DocumentType.ANNEX, "in the folder of a meeting, a cycle or an output"),
            Map.entry(
                    DocumentType.OUTPUT,
                    "in the folder of a cycle, such as `bpf/cybersecurity/2017/outputs/report/index.md`"),
            Map.entry(
                    DocumentType.VERSION,
                    "in the folder of an output, such as `bpf/cybersecurity/2017/outputs/report/draft-1.0.md`"));

    private Placement() {}

    /** What must stand above a document, at any distance; empty for the types that stand by themselves. */
    public static Optional<DocumentType> holder(DocumentType type) {
        return Optional.ofNullable(HOLDERS.get(type));
    }

    /** What must not stand above it: a programme holds activities, not programmes. */
    public static Set<DocumentType> neverBelow(DocumentType type) {
        return NEVER_BELOW.getOrDefault(type, Set.of());
    }

    /** The place in words, with an example, to go on after “it belongs”. */
    public static String where(DocumentType type) {
        return WHERE.get(type);
    }
}
