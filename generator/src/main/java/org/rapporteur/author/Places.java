package org.rapporteur.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Spelling;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.Placement;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** Where a new document of a type can stand, in the record as it is (content-format, “The tree”). */
final class Places {

    /** A list that is longer is not read. */
    private static final int MOST = 12;

    private static final Set<DocumentType> WITH_ANNEXES =
            Set.of(DocumentType.MEETING, DocumentType.CYCLE, DocumentType.OUTPUT);

    /** An annex may stand anywhere in a cycle; a new one belongs to something. */
    private static final Map<DocumentType, Set<DocumentType>> HOLDERS = Map.of(
            DocumentType.PARTICIPANTS, Set.of(DocumentType.MEETING),
            DocumentType.CONTRIBUTIONS, WITH_ANNEXES,
            DocumentType.ANNEX, WITH_ANNEXES);

    /** What usually has a folder for its kind in that of its holder. */
    static final Map<DocumentType, String> FOLDERS =
            Map.of(DocumentType.MEETING, "meetings", DocumentType.OUTPUT, "outputs");

    private final PublicRecord record;
    private final ContentPath content;
    private final Commands commands;

    Places(PublicRecord record, ContentPath content, Commands commands) {
        this.record = record;
        this.content = content;
        this.commands = commands;
    }

    /** The place that an editor names; without one, the only one that there is. */
    Place of(DocumentType type, Optional<String> in, Questions questions) throws AuthorRefused {
        if (in.isPresent()) {
            return named(type, in.get());
        }
        if (holders(type).isEmpty()) {
            return new Place(SitePath.HOME, Optional.empty());
        }
        List<String> known = known(type);
        if (known.isEmpty()) {
            throw nowhere(type);
        }
        Optional<String> answer = known.size() == 1
                ? Optional.of(known.get(0))
                : questions.answer(
                        "Where does " + theNew(type) + " belong?",
                        known.stream().limit(MOST).toList());
        return named(
                type,
                answer.orElseThrow(() -> new AuthorRefused(
                        "Say where " + theNew(type) + " belongs: -Din=…", offer(type, known.get(0)))));
    }

    private Place named(DocumentType type, String in) throws AuthorRefused {
        List<String> written = content.read(in, record.site().baseUrl());
        Optional<SitePath> page = written.stream()
                .map(path -> new SitePath(path.isEmpty() ? "/" : "/" + path + "/"))
                .filter(this::isThere)
                .findFirst();
        String path = written.get(0);
        return place(type, page.orElseThrow(() -> missing(type, path)));
    }

    private boolean isThere(SitePath page) {
        return record.tree().at(page).isPresent() || Files.isDirectory(folder(page));
    }

    private Path folder(SitePath page) {
        return content.file(page.value().substring(1));
    }

    private Place place(DocumentType type, SitePath page) throws AuthorRefused {
        Set<DocumentType> holders = holders(type);
        Optional<Document> there = record.tree().at(page);
        if (holders.isEmpty()) {
            return free(type, page);
        }
        Optional<Document> holder =
                there.isEmpty() && isFolderFor(type, page) ? record.tree().above(page) : there;
        if (holder.filter(document -> holders.contains(document.type())).isEmpty()) {
            throw misplaced(type, page, there);
        }
        return new Place(page, holder);
    }

    /** A folder that is no document's, such as “meetings”, belongs to what is above it. */
    private boolean isFolderFor(DocumentType type, SitePath page) {
        boolean isUsual = page.name().equals(FOLDERS.get(type));
        return FOLDERS.containsKey(type)
                && (isUsual
                        || record.documents().stream()
                                .filter(other -> other.type() == type)
                                .anyMatch(other -> other.page().above().stream()
                                        .findFirst()
                                        .equals(Optional.of(page))));
    }

    /** What belongs to nothing: programmes and the home page at the top, pages and announcements anywhere. */
    private Place free(DocumentType type, SitePath page) throws AuthorRefused {
        boolean anywhere = type == DocumentType.PAGE || type == DocumentType.ANNOUNCEMENT;
        if (!anywhere && !page.equals(SitePath.HOME)) {
            throw new AuthorRefused(sentence(type) + " cannot stand in " + Place.name(page) + ".", nothing(type));
        }
        return new Place(page, Optional.empty());
    }

    private static Set<DocumentType> holders(DocumentType type) {
        return HOLDERS.getOrDefault(type, Placement.holder(type).map(Set::of).orElse(Set.of()));
    }

    /** What can hold a document of a type, as an editor names it; what is new comes first. */
    private List<String> known(DocumentType type) {
        return record.documents().stream()
                .filter(document -> holders(type).contains(document.type()))
                .sorted(Comparator.comparing(Places::age).reversed().thenComparing(Document::page))
                .map(document -> Place.name(document.page()))
                .toList();
    }

    private static String age(Document document) {
        return document instanceof Document.Meeting meeting
                ? meeting.date().toString()
                : document instanceof Document.Cycle cycle ? cycle.page().name() : "";
    }

    private AuthorRefused missing(DocumentType type, String path) {
        List<String> known = known(type);
        boolean unread = record.unread().stream()
                .anyMatch(file -> Place.name(file.path().page()).equals(path));
        if (unread) {
            return new AuthorRefused(
                    "What stands in " + path + " cannot be read as it is.", "Mend it first: " + commands.run("check"));
        }
        Optional<String> nearest = Spelling.nearest(path, known);
        String place = nearest.or(() -> known.stream().findFirst()).orElse("");
        return new AuthorRefused(
                "There is no " + path + " in " + content.label() + "."
                        + nearest.map(name -> " Did you mean “" + name + "”?").orElse(""),
                known.isEmpty() ? nothing(type) : offer(type, place));
    }

    private AuthorRefused misplaced(DocumentType type, SitePath page, Optional<Document> there) {
        boolean unread =
                record.unread().stream().anyMatch(file -> file.path().page().equals(page));
        String why = unread
                ? ", which cannot be read as it is"
                : there.map(document -> ", which is " + document.type().phrase())
                        .orElse("");
        List<String> known = known(type);
        List<String> near = known.stream()
                .filter(name -> page.value().startsWith("/" + name + "/") || name.startsWith(Place.name(page) + "/"))
                .toList();
        String best = Stream.concat(near.stream(), known.stream()).findFirst().orElse("");
        return new AuthorRefused(
                sentence(type) + " cannot stand in "
                        + (page.equals(SitePath.HOME) ? "the top folder" : Place.name(page)) + why + ".",
                "It belongs " + Placement.where(type) + ".\n" + (known.isEmpty() ? nothing(type) : offer(type, best)));
    }

    private AuthorRefused nowhere(DocumentType type) {
        return new AuthorRefused(
                "There is no place for " + type.phrase() + " yet: it belongs " + Placement.where(type) + ".",
                nothing(type));
    }

    /** What to write before. */
    private String nothing(DocumentType type) {
        if (holders(type).isEmpty()) {
            return "It can stand " + Placement.where(type) + ". Leave out -Din:\n  " + commands.create(type, "");
        }
        DocumentType first = holders(type).contains(DocumentType.CYCLE)
                ? DocumentType.CYCLE
                : holders(type).iterator().next();
        return "Write " + first.phrase() + " first:\n  "
                + commands.create(first, known(first).stream().findFirst().orElse(""));
    }

    private String offer(DocumentType type, String place) {
        List<String> known = known(type);
        String more = known.size() > MOST ? "\n  … and " + (known.size() - MOST) + " more" : "";
        return "Here it can stand:\n"
                + known.stream().limit(MOST).map(name -> "  " + name).collect(Collectors.joining("\n"))
                + more
                + "\nFor example:\n  " + commands.create(type, place);
    }

    private static String theNew(DocumentType type) {
        return type.phrase().replaceFirst("^an? ", "the new ");
    }

    private static String sentence(DocumentType type) {
        return Character.toUpperCase(type.phrase().charAt(0)) + type.phrase().substring(1);
    }
}
