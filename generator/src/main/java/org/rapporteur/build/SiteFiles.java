package org.rapporteur.build;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.cache.Packing;
import org.rapporteur.cache.Shelf;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.export.ExportedFile;
import org.rapporteur.export.Exports;
import org.rapporteur.output.Content;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.source.SourceFile;

/** Every file of a built site, each made when it is asked for, in any order and by any thread. */
public final class SiteFiles {

    private final Built built;
    private final PageRenderer renderer;
    private final LastLook look;
    private final PagePrints prints;
    private final Packing packing;

    /** Those of a site. */
    public SiteFiles(Built built) {
        this(built, Shelf.NONE);
    }

    /** @param shelf the sums of pages that were made before */
    SiteFiles(Built built, Shelf shelf) {
        this.prints = new PagePrints(shelf, built);
        this.packing = shelf.packing();
        this.built = built;
        this.renderer = new PageRenderer(built.theme());
        this.look = new LastLook(built.plan().edition().record().registers(), built.lines());
    }

    /** All of them: pages, exports, the theme's files, those of the content folder. */
    public Stream<PlannedFile> all() {
        return Stream.of(pages(), exports(), theme(), assets()).flatMap(files -> files);
    }

    /** What is there without anything being made: the theme's files, those of the content folder; by path. */
    public Map<String, PlannedFile> standing() {
        return byPath(Stream.concat(theme(), assets()));
    }

    /** How often a template made one of its pages so far. */
    int rendered() {
        return renderer.runs();
    }

    /** The same by path. */
    public Map<String, PlannedFile> byPath() {
        return byPath(all());
    }

    private static Map<String, PlannedFile> byPath(Stream<PlannedFile> files) {
        return files.collect(Collectors.toMap(PlannedFile::path, Function.identity(), (first, second) -> first));
    }

    private Stream<PlannedFile> pages() {
        return built.plan().pages().stream().map(this::page);
    }

    /** A page as a file. */
    public PlannedFile page(PlannedPage page) {
        String path = page.path().outputFile();
        return new PlannedFile(
                path,
                page.source(),
                trouble -> prints.content(page, content -> renderer.render(page, content, trouble), bytes -> {
                    Optional<Diagnostic> found = look.at(path, page.source(), bytes);
                    found.ifPresent(trouble);
                    return found.isEmpty();
                }));
    }

    /** What machines read; a file that an editor laid at the same place, such as a robots.txt of their own, wins. */
    private Stream<PlannedFile> exports() {
        Set<String> own = built.assets().stream().map(SourceFile::path).collect(Collectors.toSet());
        return Exports.of(built.plan(), packing)
                .filter(file -> !own.contains(file.path()))
                .map(this::export);
    }

    private PlannedFile export(ExportedFile file) {
        return new PlannedFile(file.path(), file.path(), trouble -> {
            Content content = file.content().get();
            look.at(file.path(), content).ifPresent(trouble);
            return Optional.of(content);
        });
    }

    private Stream<PlannedFile> theme() {
        return built.theme().assets().entrySet().stream()
                .map(file -> new PlannedFile(
                        file.getKey(), file.getKey(), trouble -> Optional.of(Content.bytes(file.getValue()))));
    }

    private Stream<PlannedFile> assets() {
        return built.assets().stream()
                .map(asset -> new PlannedFile(asset.path(), asset.file(), trouble -> {
                    look.at(asset).ifPresent(trouble);
                    return Optional.of(asset::open);
                }));
    }
}
