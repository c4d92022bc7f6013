package org.rapporteur.export.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.cache.Packing;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.parallel.Shares;

/**
 * The whole index. Pages are numbered by their facets, and the units of each after one another: so a facet is a few runs of
 * numbers, and what stands together in the record stands together in the pieces.
 */
public final class SearchIndex {

    /** Pieces of text hold this many units, and those of pages this many pages, so that no table need say which is where. */
    static final int UNITS = 4;

    static final int PAGES = 12;

    /** Pages that are cut into words at once: more would fill the memory, fewer leave processors idle. */
    private static final int TOGETHER = 256;

    private static final String FOLDER = "search/";

    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    private final Packing packing;
    private final Terms terms;
    private final Runs runs = new Runs();
    private final List<SearchFile> files = new ArrayList<>();
    private final List<JsonArray> texts = new ArrayList<>();
    private final List<JsonArray> heads = new ArrayList<>();
    private final List<JsonArray> pages = new ArrayList<>();
    private final Map<SitePath, PageNumbers> numbers = new HashMap<>();
    private int unit;
    private int page;

    /** What the index calls a page: its number, and those of its units. */
    record PageNumbers(int page, int first, int units) {}

    private SearchIndex(Packing packing) {
        this.packing = packing;
        this.terms = new Terms(packing);
    }

    /**
     * The files of the index.
     *
     * @param packing takes them until they are written
     */
    public static Stream<SearchFile> of(PublicRecord record, Packing packing) {
        SearchIndex index = new SearchIndex(packing);
        List<SearchPage> pages = SearchPages.of(record);
        for (int from = 0; from < pages.size(); from += TOGETHER) {
            Shares.of(pages.subList(from, Math.min(from + TOGETHER, pages.size())))
                    .map(index::cut)
                    .toList()
                    .forEach(index::add);
        }
        return index.finish(record).stream();
    }

    /** A page with its units, and how much each word says of each. */
    private record Cut(SearchPage page, List<Unit> units, List<Map<String, Integer>> weights) {}

    /** By any thread: most of the work, and the same wherever the page will stand. */
    private Cut cut(SearchPage page) {
        List<Unit> units = page.units().get();
        return new Cut(
                page,
                units,
                units.stream().map(unit -> terms.weights(unit, page)).toList());
    }

    private void add(Cut cut) {
        SearchPage page = cut.page();
        int first = unit;
        JsonArray head = head(page, first);
        heads.add(head);
        for (int i = 0; i < cut.units().size(); i++) {
            terms.add(unit, cut.weights().get(i));
            add(cut.units().get(i), head);
        }
        runs.add(page.facets(), unit - first);
        numbers.put(page.address(), new PageNumbers(this.page, first, unit - first));
        pages.add(head);
        this.page++;
        if (pages.size() == PAGES) {
            pages();
        }
    }

    private static JsonArray head(SearchPage page, int first) {
        JsonArray head = new JsonArray();
        head.add(first);
        head.add(page.address().encoded().substring(1));
        head.add(page.title());
        head.add(page.context().orElse(""));
        head.add(page.date().orElse(""));
        head.add(page.facets().kind().ordinal());
        return head;
    }

    private void add(Unit each, JsonArray head) {
        if (heads.isEmpty()) {
            heads.add(head);
        }
        JsonArray text = new JsonArray();
        text.add(each.anchor());
        text.add(each.heading());
        text.add(each.text());
        texts.add(text);
        unit++;
        if (texts.size() == UNITS) {
            texts();
        }
    }

    private void texts() {
        write("text/" + (unit - 1) / UNITS, gson.toJson(List.of(heads, texts)));
        heads.clear();
        texts.clear();
    }

    private void pages() {
        write("pages/" + (page - 1) / PAGES, gson.toJson(pages));
        pages.clear();
    }

    private void write(String name, String json) {
        files.add(SearchFile.of(FOLDER + name + ".json", json + "\n", packing));
    }

    private List<SearchFile> finish(PublicRecord record) {
        if (!texts.isEmpty()) {
            texts();
        }
        if (!pages.isEmpty()) {
            pages();
        }
        Directory directory = new Directory(record, runs, unit, page);
        directory.add("terms", terms.postings(FOLDER + "terms"));
        directory.add("words", terms.words(FOLDER + "words"));
        directory.add("endings", terms.endings(FOLDER + "endings"));
        PeopleFiles people = new PeopleFiles(record, numbers, packing);
        directory.add("names", people.names(FOLDER + "names"));
        directory.add("people", people.people(FOLDER + "people"));
        files.addAll(directory.files());
        write("index", directory.json(files));
        return files;
    }
}
