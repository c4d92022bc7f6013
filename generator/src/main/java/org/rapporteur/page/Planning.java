package org.rapporteur.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.markdown.GlossaryExpansion;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.page.view.PageFrame;
import org.rapporteur.page.view.SiteView;

/** A plan of pages under way: collects them, and says how one is made that is no document's own. */
final class Planning {
    final Edition edition;
    final PublicRecord record;
    final GlossaryExpansion glossary;
    final Frames frames;
    final ChangeDates changeDates;
    private final List<PlannedPage> pages = new ArrayList<>();

    Planning(Edition edition) {
        this.edition = edition;
        this.record = edition.record();
        this.glossary = glossary(record);
        this.frames = new Frames(edition);
        this.changeDates = new ChangeDates(edition);
    }

    List<PlannedPage> pages() {
        return pages;
    }

    void add(PlannedPage page) {
        pages.add(page);
    }

    /** What the glossary's terms and their other forms mean. */
    private static GlossaryExpansion glossary(PublicRecord record) {
        Map<String, String> meanings = new HashMap<>();
        record.registers().glossary().forEach(term -> {
            meanings.put(term.term().value(), term.means());
            term.aliases().forEach(alias -> meanings.put(alias.value(), term.means()));
        });
        return new GlossaryExpansion(meanings);
    }

    void page(SitePath path, String template, String description, Function<Composition, Record> view) {
        page(path, template, title(path), description, view);
    }

    /** What an index is called: as the document says that introduces it. */
    String title(SitePath index) {
        return record.tree()
                .at(index)
                .map(Document::title)
                .or(() -> Indexes.title(index))
                .orElseThrow();
    }

    void page(SitePath path, String template, String title, String description, Function<Composition, Record> view) {
        page(path, template, title, description, Optional.empty(), true, view);
    }

    void page(
            SitePath path,
            String template,
            String title,
            String description,
            Optional<Change> change,
            boolean listed,
            Function<Composition, Record> view) {
        String source = frames.file(path).orElse(path.toString());
        pages.add(new PlannedPage(path, template, source, listed, change.map(Change::date), () -> {
            Composition page = new Composition(edition, glossary, path);
            PageFrame frame = frames.of(title, description, template, page.place, change, listed);
            return content(page, frame, view.apply(page));
        }));
    }

    /** A page of the record, with the same for machines. */
    PlannedPage.Content content(Composition page, PageFrame frame, Record view) {
        SiteView site = frames.site(page.place);
        return new PlannedPage.Content(site, frame, view, Optional.of(new LinkedData(site, frame, page).of(view)));
    }
}
