package org.rapporteur.author;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Spelling;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.Placement;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** Why a document cannot stand in a place, with those where it could and the command to paste. */
record PlaceRefusals(PublicRecord record, Holders holders, String label, Commands commands) {

    /** A list that is longer is not read. */
    static final int MOST = 12;

    AuthorRefused unsaid(DocumentType type) {
        return new AuthorRefused(
                "Say where the new " + type.word() + " belongs: -Din=…",
                offer(type, holders.names(type).get(0)));
    }

    AuthorRefused missing(DocumentType type, String path) {
        List<String> known = holders.names(type);
        boolean unread = record.unread().stream()
                .anyMatch(file -> DocumentPlace.name(file.path().page()).equals(path));
        if (unread) {
            return new AuthorRefused(
                    "What stands in " + path + " cannot be read as it is.", "Mend it first: " + commands.run("check"));
        }
        Optional<String> nearest = Spelling.nearest(path, known);
        String place = nearest.or(() -> known.stream().findFirst()).orElse("");
        return new AuthorRefused(
                "There is no " + path + " in " + label + "."
                        + nearest.map(name -> " Did you mean “" + name + "”?").orElse(""),
                known.isEmpty() ? nothing(type) : offer(type, place));
    }

    AuthorRefused misplaced(DocumentType type, SitePath page, Optional<Document> there) {
        boolean unread =
                record.unread().stream().anyMatch(file -> file.path().page().equals(page));
        String why = unread
                ? ", which cannot be read as it is"
                : there.map(document -> ", which is " + document.type().phrase())
                        .orElse("");
        List<String> known = holders.names(type);
        List<String> near = known.stream()
                .filter(name ->
                        page.value().startsWith("/" + name + "/") || name.startsWith(DocumentPlace.name(page) + "/"))
                .toList();
        String best = Stream.concat(near.stream(), known.stream()).findFirst().orElse("");
        return new AuthorRefused(
                sentence(type) + " cannot stand in "
                        + (page.equals(SitePath.HOME) ? "the top folder" : DocumentPlace.name(page)) + why + ".",
                known.isEmpty() ? nothing(type) : "It belongs " + Placement.where(type) + ".\n" + offer(type, best));
    }

    AuthorRefused nowhere(DocumentType type) {
        return new AuthorRefused("There is no place for " + type.phrase() + " yet.", nothing(type));
    }

    /** What to write before. */
    private String nothing(DocumentType type) {
        if (Holders.types(type).isEmpty()) {
            return "It belongs " + Placement.where(type) + ". Leave out -Din:\n  " + commands.create(type, "");
        }
        DocumentType first = Holders.types(type).contains(DocumentType.CYCLE)
                ? DocumentType.CYCLE
                : Holders.types(type).iterator().next();
        return "It belongs " + Placement.where(type) + ".\nWrite " + first.phrase() + " first:\n  "
                + commands.create(
                        first, holders.names(first).stream().findFirst().orElse(""));
    }

    private String offer(DocumentType type, String place) {
        List<String> known = holders.names(type);
        String more = known.size() > MOST ? "\n  … and " + (known.size() - MOST) + " more" : "";
        return "Here it can stand:\n"
                + known.stream().limit(MOST).map(name -> "  " + name).collect(Collectors.joining("\n"))
                + more
                + "\nFor example:\n  " + commands.create(type, place);
    }

    private static String sentence(DocumentType type) {
        return Character.toUpperCase(type.phrase().charAt(0)) + type.phrase().substring(1);
    }
}
