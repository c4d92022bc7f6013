package org.rapporteur.export.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.source.Digest;

/** What a search loads first: the facets with their runs, and where the pieces begin. */
final class Directory {

    private final PublicRecord record;
    private final Map<String, Object> content = new LinkedHashMap<>();
    private final List<SearchFile> files = new ArrayList<>();

    Directory(PublicRecord record, Runs runs, int units, int pages) {
        this.record = record;
        List<String> programmes = runs.all().stream()
                .map(run -> run.facets().programme())
                .distinct()
                .filter(key -> !key.isEmpty())
                .toList();
        List<String> activities = runs.all().stream()
                .map(run -> run.facets().activity())
                .distinct()
                .filter(key -> !key.isEmpty())
                .toList();
        content.put("units", units);
        content.put("pages", pages);
        content.put("perText", SearchIndex.UNITS);
        content.put("perPages", SearchIndex.PAGES);
        content.put(
                "kinds",
                Stream.of(Kind.values())
                        .map(kind -> List.of(kind.word(), kind.label(), kind.singular()))
                        .toList());
        content.put("programmes", programmes.stream().map(this::named).toList());
        content.put("activities", activities.stream().map(this::named).toList());
        Numbers numbers = new Numbers();
        runs.all()
                .forEach(run -> numbers.add(programmes.indexOf(run.facets().programme()) + 1)
                        .add(activities.indexOf(run.facets().activity()) + 1)
                        .add(Math.max(0, run.facets().year() - 1990))
                        .add(run.facets().kind().ordinal())
                        .add(run.units())
                        .add(run.pages()));
        content.put("runs", numbers.toString());
    }

    private List<String> named(String key) {
        return List.of(
                key,
                record.tree()
                        .at(new SitePath("/" + key + "/"))
                        .map(Directory::name)
                        .orElse(key));
    }

    private static String name(Document document) {
        return document instanceof Document.Activity activity
                ? activity.shortTitle().orElse(activity.title())
                : document.title();
    }

    void add(String name, Pieces pieces) {
        files.addAll(pieces.files());
        content.put(name, pieces.starts());
    }

    List<SearchFile> files() {
        return List.copyOf(files);
    }

    /** With a stamp of all pieces, so that a browser never reads pieces of two builds together. */
    String json(Collection<SearchFile> pieces) {
        Gson gson = new GsonBuilder().disableHtmlEscaping().create();
        content.put("stamp", stamp(pieces));
        return gson.toJson(content);
    }

    private static String stamp(Collection<SearchFile> pieces) {
        MessageDigest digest = Digest.sha256();
        pieces.forEach(piece -> digest.update(piece.json().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 5);
    }
}
