package org.rapporteur.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.Person;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.Registers;
import org.rapporteur.model.VersionTexts;
import org.rapporteur.model.WithheldNames;
import org.rapporteur.page.PlannedPage;
import org.rapporteur.parallel.Shares;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.source.ContentFolder;

/**
 * What a reader of the site would find changed.
 *
 * @param added pages that were not there before, by address
 * @param changed pages whose main part is another
 * @param around how many pages differ only in what surrounds it: navigation, styles
 * @param gone addresses that led to a page or a file, and would lead nowhere
 * @param paragraphs permalinks to numbered paragraphs that would lead nowhere on a page that stays
 * @param rewritten versions that would not be what was published
 * @param takenBack lines that {@code published.txt} does not have any more
 * @param names people and organisations that the record did not name before
 * @param whole whether pages were compared; if not, nothing is known of those that change
 */
public record Changes(
        List<Page> added,
        List<Page> changed,
        int around,
        List<String> gone,
        List<String> paragraphs,
        List<Page> rewritten,
        List<String> takenBack,
        List<String> names,
        boolean whole) {

    public Changes {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        paragraphs = List.copyOf(paragraphs);
        rewritten = List.copyOf(rewritten);
        takenBack = List.copyOf(takenBack);
        names = List.copyOf(names);
    }

    /** Whether nothing of all this is known to change. */
    boolean isNothing() {
        return around == 0
                && Stream.of(added, changed, gone, paragraphs, rewritten, takenBack, names)
                        .allMatch(List::isEmpty);
    }

    /** A page by its address and its title. */
    public record Page(String path, String title) {}

    /**
     * @param main the fingerprint of the main part
     * @param whole that of all of it
     */
    private record Rendered(PlannedPage page, UUID main, UUID whole) {
        Page named() {
            return new Page(page.path().toString(), page.content().get().page().name());
        }
    }

    /**
     * Compares two sites.
     *
     * @param whole whether the pages of the new one can be made; if not, it is told which documents are new and what is
     *     gone, and nothing of what stands at or below a document that could not be read
     */
    static Changes between(Built before, Built now, boolean whole) {
        Map<String, Rendered> old = whole ? rendered(before) : Map.of();
        Map<String, Rendered> made = whole ? rendered(now) : Map.of();
        List<Page> added = new ArrayList<>();
        List<Page> changed = new ArrayList<>();
        int around = 0;
        for (Map.Entry<String, Rendered> page : made.entrySet()) {
            Rendered rendered = page.getValue();
            Optional<Rendered> known = Optional.ofNullable(old.get(page.getKey()));
            if (known.isEmpty() && rendered.page().listed()) {
                added.add(rendered.named());
            } else if (known.isPresent()
                    && rendered.page().listed()
                    && !known.get().main().equals(rendered.main())) {
                changed.add(rendered.named());
            } else if (known.isPresent() && !known.get().whole().equals(rendered.whole())) {
                around++;
            }
        }
        if (!whole) {
            added.addAll(newDocuments(before, now));
        }
        Set<String> standing = addresses(now);
        return new Changes(
                added,
                changed,
                around,
                gone(before, now, standing),
                lost(paragraphs(before), paragraphs(now), standing),
                rewritten(before, now),
                takenBack(before, now),
                names(before, now),
                whole);
    }

    /** The documents that were read whole and have an address that was not there before. */
    private static List<Page> newDocuments(Built before, Built now) {
        Set<String> known = addresses(before);
        PublicRecord record = now.plan().edition().record();
        return record.documents().stream()
                .filter(document -> record.isWhole(document)
                        && !known.contains(document.page().toString()))
                .map(document -> named(document, record))
                .toList();
    }

    private static List<String> gone(Built before, Built now, Set<String> standing) {
        List<String> unread = now.plan().edition().record().unread().stream()
                .map(document -> document.path().page().value())
                .toList();
        return addresses(before).stream()
                .filter(path -> !standing.contains(path) && unread.stream().noneMatch(path::startsWith))
                .toList();
    }

    private static Map<String, Rendered> rendered(Built built) {
        PageRenderer renderer = new PageRenderer(built.theme());
        Map<String, Rendered> pages = new ConcurrentSkipListMap<>();
        Shares.of(built.plan().pages()).forEach(page -> pages.put(page.path().toString(), rendered(page, renderer)));
        return pages;
    }

    private static Rendered rendered(PlannedPage page, PageRenderer renderer) {
        String html = renderer.render(page, trouble -> {})
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        int start = html.indexOf("<main");
        int end = html.lastIndexOf("</main>");
        String main = start < 0 || end < start ? html : html.substring(start, end);
        return new Rendered(page, fingerprint(main), fingerprint(html));
    }

    private static UUID fingerprint(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<String> addresses(Built built) {
        Set<String> addresses = new TreeSet<>();
        built.plan().pages().forEach(page -> addresses.add(page.path().toString()));
        built.assets().forEach(asset -> addresses.add("/" + asset.path()));
        return addresses;
    }

    /** The numbered paragraphs of every page. */
    private static Map<String, Set<String>> paragraphs(Built built) {
        Map<String, Set<String>> paragraphs = new TreeMap<>();
        for (Document document : built.plan().edition().record().documents()) {
            paragraphs.put(document.page().toString(), document.body().paragraphAnchors());
        }
        return paragraphs;
    }

    private static List<String> lost(
            Map<String, Set<String>> before, Map<String, Set<String>> now, Set<String> standing) {
        List<String> lost = new ArrayList<>();
        before.forEach((page, anchors) -> anchors.stream()
                .filter(anchor -> standing.contains(page) && now.containsKey(page))
                .filter(anchor -> !now.get(page).contains(anchor))
                .forEach(anchor -> lost.add(page + "#" + anchor)));
        return lost;
    }

    /** By what was promised before: the change may bring a promise of its own along. */
    private static List<Page> rewritten(Built before, Built now) {
        PublicRecord record = now.plan().edition().record();
        return new VersionTexts(record)
                .changes(before.plan().edition().record().registers().promised()).stream()
                        .map(change -> named(change.version(), record))
                        .toList();
    }

    private static Page named(Document document, PublicRecord record) {
        return new Page(document.page().toString(), record.tree().name(document));
    }

    private static List<String> takenBack(Built before, Built now) {
        Registers registers = now.plan().edition().record().registers();
        if (now.report().diagnostics().stream().anyMatch(Changes::isUnresolvedList)) {
            return List.of();
        }
        Set<String> kept = registers.promisedAddresses();
        // A name that is withheld is taken out on purpose.
        WithheldNames withheld = WithheldNames.of(registers);
        return before.plan().edition().record().registers().promisedAddresses().stream()
                .filter(promise -> !kept.contains(promise) && !withheld.standIn(promise))
                .toList();
    }

    /** Whether the list of promises could not be read, which was said. */
    private static boolean isUnresolvedList(Diagnostic found) {
        return found.rule() == Rule.MERGE_CONFLICT && found.position().file().endsWith("/" + ContentFolder.PUBLISHED);
    }

    private static List<String> names(Built before, Built now) {
        Set<String> known = names(before.plan().edition().record());
        return names(now.plan().edition().record()).stream()
                .filter(name -> !known.contains(name))
                .toList();
    }

    private static Set<String> names(PublicRecord record) {
        Set<String> names = new TreeSet<>();
        record.people().all().stream().filter(Person::listed).forEach(person -> names.add(person.name()));
        record.organisations().all().forEach(organisation -> names.add(organisation.name()));
        return names;
    }
}
