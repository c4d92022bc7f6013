package org.rapporteur.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rapporteur.cache.Digested;
import org.rapporteur.cache.RecordCodec;
import org.rapporteur.cache.Shelf;
import org.rapporteur.model.PersonEntry;
import org.rapporteur.output.Content;
import org.rapporteur.output.FileSum;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.page.view.PageFrame;
import org.rapporteur.page.view.SiteView;

/**
 * Knows pages by all that decides their bytes: what their template shows, the theme, and the names that must not stand
 * there. Where the bytes that came of the same before still stand, nobody makes them again.
 */
final class PagePrints {

    private final Shelf shelf;
    private final Digested every;
    private final RecordCodec<FileSum> sums = RecordCodec.of(FileSum.class);
    private final RecordCodec<Around> around = RecordCodec.of(Around.class);
    private final Map<Class<?>, RecordCodec<Record>> views = new ConcurrentHashMap<>();

    /** What a template shows, but for the view, which is another record for each kind of page. */
    private record Around(String path, String template, SiteView site, PageFrame page, Optional<String> linkedData) {}

    /** @param shelf the sums of pages that were made before */
    PagePrints(Shelf shelf, Built built) {
        this.shelf = shelf;
        this.every = shelf.isKept() ? every(built) : Digested.of();
    }

    /**
     * The bytes of a page, with their sum if it is known from before.
     *
     * @param rendering makes them; empty when it cannot
     * @param isFit whether they may be published: what may not is never known, so that it is told each time
     */
    Optional<Content> content(
            PlannedPage page, Function<PlannedPage.Content, Optional<byte[]>> rendering, Predicate<byte[]> isFit) {
        PlannedPage.Content content = page.content().get();
        Optional<Digested> print = Optional.of(shelf).filter(Shelf::isKept).map(kept -> print(page, content));
        Optional<FileSum> known = print.flatMap(shelf::get).flatMap(sums::value);
        if (known.isPresent()) {
            return Optional.of(
                    Content.known(known.get(), new MadeAgain(page.path().value(), () -> rendering.apply(content))));
        }
        return rendering.apply(content).map(bytes -> made(print, bytes, isFit.test(bytes)));
    }

    /** Nobody needs the sum of a page of the preview, which keeps none. */
    private Content made(Optional<Digested> print, byte[] bytes, boolean fit) {
        if (print.isEmpty()) {
            return Content.bytes(bytes);
        }
        FileSum sum = FileSum.of(bytes);
        if (fit) {
            shelf.put(print.get(), sums.bytes(sum));
        }
        return Content.bytes(bytes, sum);
    }

    private Digested print(PlannedPage page, PlannedPage.Content content) {
        return Digested.of(
                every.bytes(),
                around.bytes(new Around(
                        page.path().value(),
                        page.template(),
                        content.site(),
                        content.page(),
                        content.linkedData().map(data -> data.markup()))),
                views.computeIfAbsent(content.view().getClass(), PagePrints::codec)
                        .bytes(content.view()));
    }

    @SuppressWarnings("unchecked")
    private static RecordCodec<Record> codec(Class<?> view) {
        return RecordCodec.of((Class<Record>) view);
    }

    /** What every page depends on. */
    private static Digested every(Built built) {
        List<byte[]> parts = new ArrayList<>();
        new TreeMap<>(built.theme().files()).forEach((path, bytes) -> {
            parts.add(path.getBytes(StandardCharsets.UTF_8));
            parts.add(bytes);
        });
        RecordCodec<PersonEntry> people = RecordCodec.of(PersonEntry.class);
        built.plan().edition().record().registers().people().stream()
                .filter(PersonEntry::withheld)
                .forEach(person -> parts.add(people.bytes(person)));
        return Digested.of(parts.toArray(byte[][]::new));
    }
}
