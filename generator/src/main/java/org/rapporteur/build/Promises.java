package org.rapporteur.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Guesses;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Spelling;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Comparison;
import org.rapporteur.model.Document;
import org.rapporteur.model.PersonEntry;
import org.rapporteur.model.Promise;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.PublishedKinds;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Slug;
import org.rapporteur.page.SitePlan;
import org.rapporteur.source.SourceFile;

/**
 * What was published stays: every address and every numbered paragraph of {@code published.txt} still leads somewhere, or
 * {@code gone.yaml} says why not.
 */
public final class Promises {

    private final SitePlan plan;
    private final PublicRecord record;
    private final Set<String> standing = new HashSet<>();
    private final Map<String, Set<String>> paragraphs = new HashMap<>();
    private final Set<String> fresh;
    private final Set<String> promised;
    private final PublishedKinds kinds;
    private final Guesses guesses = new Guesses();

    Promises(SitePlan plan, List<SourceFile> assets) {
        this.plan = plan;
        this.record = plan.edition().record();
        this.promised = record.registers().promisedAddresses();
        this.kinds = new PublishedKinds(record);
        this.fresh = record.documents().stream()
                .map(document -> document.page().value())
                .filter(address -> !promised.contains(address))
                .collect(Collectors.toSet());
        plan.pages().forEach(page -> standing.add(page.path().value()));
        assets.forEach(asset -> standing.add("/" + asset.path()));
        record.addresses().files().forEach(file -> standing.add(file.value()));
        for (Document document : record.documents()) {
            Set<String> anchors = document.body().anchors();
            paragraphs.put(document.page().value(), anchors);
            document.head()
                    .aliases()
                    .forEach(alias ->
                            paragraphs.put(SitePath.ofOldAddress(alias.value()).value(), anchors));
        }
    }

    /** Every address that is promised once the site is published: pages, files, numbered paragraphs; sorted. */
    public static TreeSet<String> of(Built built) {
        TreeSet<String> addresses = new TreeSet<>();
        PublicRecord record = built.plan().edition().record();
        Set<SitePath> parts = parts(record);
        built.plan().pages().stream()
                .filter(page -> page.listed() && !parts.contains(page.path()) && !Addresses.isPart(page.path()))
                .forEach(page -> addresses.add(page.path().value()));
        built.assets().forEach(asset -> addresses.add("/" + asset.path()));
        record.addresses().files().stream()
                .filter(file ->
                        file.name().equals(Addresses.FEED_FILE) || file.name().endsWith(".ics"))
                .forEach(file -> addresses.add(file.value()));
        for (Document document : record.documents()) {
            document.head()
                    .aliases()
                    .forEach(alias ->
                            addresses.add(SitePath.ofOldAddress(alias.value()).value()));
            document.body()
                    .paragraphAnchors()
                    .forEach(anchor -> addresses.add(document.page().value() + "#" + anchor));
        }
        return addresses;
    }

    /** How a long list is divided is no promise: its parts come and go with its length. */
    private static Set<SitePath> parts(PublicRecord record) {
        return record.catalogues().stream()
                .flatMap(catalogue -> catalogue.parts().stream().filter(part -> !part.equals(catalogue.page())))
                .collect(Collectors.toSet());
    }

    private static boolean isParagraph(String anchor) {
        return anchor.matches("p[0-9].*");
    }

    /** The promises that would be broken; of what a document that could not be read may hold, nothing can be said. */
    List<Diagnostic> broken() {
        Set<String> released = released();
        Set<String> missing = new HashSet<>();
        List<Diagnostic> broken = new ArrayList<>();
        for (Located<Promise> promise : record.registers().promised()) {
            String address = promise.value().address();
            int mark = address.indexOf('#');
            String page = mark < 0 ? address : address.substring(0, mark);
            if (released.contains(address)
                    || released.contains(page)
                    || isUnread(page)
                    || isBesideLost(page)
                    || isOfLostVersions(page)) {
                continue;
            }
            if (!stands(page)) {
                if (missing.add(page)) {
                    broken.add(lost(promise.position(), page));
                }
            } else if (mark >= 0 && isLost(page, address.substring(mark + 1))) {
                broken.add(lostParagraph(promise.position(), page, address.substring(mark + 1)));
            }
        }
        return broken;
    }

    /** Whether it is a file for programs beside a page that is lost too: an alias gives it back with the page. */
    private boolean isBesideLost(String file) {
        String page = file.substring(0, file.lastIndexOf('/') + 1);
        return (file.endsWith("/" + Addresses.FEED_FILE) || file.endsWith("/" + Addresses.CALENDAR_FILE))
                && promised.contains(page)
                && !stands(page);
    }

    /** Whether it is a comparison with a version that is lost too: the version's alias, or its withdrawal, is the comparison's. */
    private boolean isOfLostVersions(String page) {
        return page.endsWith("/")
                && Comparison.versions(new SitePath(page)).stream()
                        .flatMap(pair -> Stream.of(pair.before(), pair.after()))
                        .anyMatch(version -> promised.contains(version.value()) && !stands(version.value()));
    }

    /** Whether an unread document or register could be the page, or be what the page is made of, or have withdrawn it. */
    private boolean isUnread(String page) {
        Set<String> registers = record.registers().unread();
        return isBelowUnread(page)
                || registers.contains("gone.yaml")
                || registers.contains("people.yaml") && page.startsWith(Addresses.PEOPLE.value())
                || registers.contains("organisations.yaml") && page.startsWith(Addresses.ORGANISATIONS.value());
    }

    private boolean isBelowUnread(String page) {
        return !record.unread().isEmpty()
                && Stream.concat(
                                Addresses.INDEXES.stream(),
                                record.unread().stream()
                                        .map(unread -> unread.path().page())
                                        .flatMap(unread -> Stream.concat(Stream.of(unread), catalogues(unread))))
                        .anyMatch(above -> page.startsWith(above.value()));
    }

    /** The catalogues that a list somewhere below may be a part of. */
    private static Stream<SitePath> catalogues(SitePath list) {
        return list.above().stream()
                .filter(above -> above.name().matches("[0-9]{4}"))
                .map(cycle -> cycle.child(Addresses.CONTRIBUTIONS));
    }

    private boolean stands(String page) {
        return standing.contains(page) || standing.contains(page + "/");
    }

    private boolean isLost(String page, String anchor) {
        return isParagraph(anchor)
                && Optional.ofNullable(paragraphs.get(page))
                        .map(known -> !known.contains(anchor))
                        .orElse(false);
    }

    /** What is taken back: withdrawn addresses, and the pages of people who asked to be left out. */
    private Set<String> released() {
        Stream<String> withdrawn = record.registers().gone().stream()
                .map(gone -> SitePath.ofOldAddress(gone.path().value()).value()
                        + gone.paragraph().map(anchor -> "#" + anchor).orElse(""));
        Stream<String> people = record.registers().people().stream()
                .filter(entry -> entry.withheld() || !entry.listed())
                .flatMap(Promises::names)
                .map(name -> Addresses.PEOPLE.child(Slug.of(name)).value());
        return Stream.concat(withdrawn, people).collect(Collectors.toSet());
    }

    private static Stream<String> names(PersonEntry entry) {
        return Stream.of(
                        List.of(entry.name()),
                        entry.aliases(),
                        entry.id().stream().toList())
                .flatMap(List::stream)
                .map(Located::value);
    }

    private Diagnostic lost(Position promise, String page) {
        return new Diagnostic(
                Rule.BROKEN_PROMISE,
                promise,
                page + " was published, and nothing stands there any more.",
                moved(page) + "\nIf it is withdrawn, add to gone.yaml:\n" + entry(page));
    }

    private String moved(String page) {
        if (page.startsWith(Addresses.PEOPLE.value())) {
            return "If the person has another name now, add the old name to the `aliases` in people.yaml.";
        }
        if (page.startsWith(Addresses.ORGANISATIONS.value())) {
            return "If the organisation has another name now, add the old name to the `aliases` in organisations.yaml.";
        }
        if (!page.endsWith("/")) {
            return "Put the file back under this name.";
        }
        Optional<PublishedKinds.Kind> kind = kinds.of(new SitePath(page));
        if (kind.equals(Optional.of(PublishedKinds.Kind.COMPARISON))) {
            return "It compared two versions, the older one first. See whether both still have their texts and their dates: no"
                    + " alias can stand for it.";
        }
        String unknown = "the " + (kind.isPresent() ? kind.get().noun() : "document") + " that it became";
        String became = guesses.guess(() -> become(page, kind).orElse(unknown), unknown);
        return "If it moved, add to " + became + ":\naliases: [" + page + "]";
    }

    /** The file of the new document that the lost one has perhaps become: of like address, or at least of the same name. */
    private Optional<String> become(String page, Optional<PublishedKinds.Kind> kind) {
        String name = new SitePath(page).name();
        Set<String> alike = fresh.stream()
                .filter(address ->
                        kind.map(published -> published.is(at(address))).orElse(true))
                .collect(Collectors.toSet());
        List<String> namesakes = alike.stream()
                .filter(address -> new SitePath(address).name().equals(name))
                .toList();
        return Spelling.nearest(page, alike)
                .or(() -> namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : Optional.empty())
                .map(near -> at(near).head().position().file());
    }

    private Document at(String address) {
        return record.tree().at(new SitePath(address)).orElseThrow();
    }

    private Diagnostic lostParagraph(Position promise, String page, String anchor) {
        String number = anchor.substring(1).replaceFirst("-([0-9]+)$", " (#" + anchor + ")");
        return new Diagnostic(
                Rule.BROKEN_PROMISE,
                behind(new SitePath(page), anchor).orElse(promise),
                "Paragraph " + number + " of " + page + " was published, and is not there any more.",
                "Give the paragraph the number that it had, with a blank behind it.\nIf it is withdrawn, add to gone.yaml:\n"
                        + entry(page + "#" + anchor));
    }

    /** Where the text goes on without a paragraph, or ends; empty when no document is there. */
    private Optional<Position> behind(SitePath page, String anchor) {
        int number = Integer.parseInt(anchor.replaceFirst("^p([0-9]{1,9}).*", "$1"));
        return record.tree()
                .at(page)
                .map(document -> document.body().paragraphNumbers().stream()
                        .filter(paragraph -> paragraph.number() >= number)
                        .findFirst()
                        .map(Piece.ParagraphNumber::position)
                        .orElse(document.head().position()));
    }

    private String entry(String path) {
        return "- path: " + path + "\n  why: …\n  date: " + plan.edition().today();
    }
}
