package org.rapporteur.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** Where a new document of a type can stand, in the record as it is (content-format, “The tree”). */
final class DocumentPlaces {

    /** What usually has a folder for its kind in that of its holder. */
    static final Map<DocumentType, String> FOLDERS =
            Map.of(DocumentType.MEETING, "meetings", DocumentType.OUTPUT, "outputs");

    private final PublicRecord record;
    private final ContentPath content;
    private final Holders holders;
    private final PlaceRefusals refusals;

    DocumentPlaces(PublicRecord record, ContentPath content, Commands commands) {
        this.record = record;
        this.content = content;
        this.holders = new Holders(record);
        this.refusals = new PlaceRefusals(record, holders, content.label(), commands);
    }

    /** The place that an editor names; without one, the only one that there is. */
    DocumentPlace of(DocumentType type, Optional<String> in, Questions questions) throws AuthorRefused {
        if (in.isPresent()) {
            return named(type, in.get());
        }
        if (Holders.types(type).isEmpty()) {
            return new DocumentPlace(SitePath.HOME, Optional.empty());
        }
        List<String> known = holders.names(type);
        if (known.isEmpty()) {
            throw refusals.nowhere(type);
        }
        if (known.size() == 1) {
            return named(type, known.get(0));
        }
        return questions
                .ask(
                        "Where does the new " + type.word() + " belong?",
                        known.stream().limit(PlaceRefusals.MOST).toList(),
                        answer -> named(type, answer))
                .orElseThrow(() -> refusals.unsaid(type));
    }

    private DocumentPlace named(DocumentType type, String in) throws AuthorRefused {
        List<String> written = content.read(in, record.site().baseUrl());
        Optional<SitePath> page = written.stream()
                .map(path -> new SitePath(path.isEmpty() ? "/" : "/" + path + "/"))
                .filter(this::isThere)
                .findFirst();
        String path = written.get(0);
        return place(type, page.orElseThrow(() -> refusals.missing(type, path)));
    }

    private boolean isThere(SitePath page) {
        return record.tree().at(page).isPresent() || Files.isDirectory(folder(page));
    }

    private Path folder(SitePath page) {
        return content.file(page.value().substring(1));
    }

    private DocumentPlace place(DocumentType type, SitePath page) throws AuthorRefused {
        Set<DocumentType> types = Holders.types(type);
        Optional<Document> there = record.tree().at(page);
        if (types.isEmpty()) {
            return free(type, page);
        }
        Optional<Document> holder =
                there.isEmpty() && isFolderFor(type, page) ? record.tree().above(page) : there;
        if (holder.filter(document -> types.contains(document.type())).isEmpty()) {
            throw refusals.misplaced(type, page, there);
        }
        return new DocumentPlace(page, holder);
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
    private DocumentPlace free(DocumentType type, SitePath page) throws AuthorRefused {
        boolean anywhere = type == DocumentType.PAGE || type == DocumentType.ANNOUNCEMENT;
        if (!anywhere && !page.equals(SitePath.HOME)) {
            throw refusals.misplaced(type, page, record.tree().at(page));
        }
        return new DocumentPlace(page, Optional.empty());
    }
}
