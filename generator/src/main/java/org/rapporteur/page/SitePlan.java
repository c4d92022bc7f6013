package org.rapporteur.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Withdrawal;
import org.rapporteur.parallel.Late;

/**
 * Every page of the site: at which address, from which template, of what. Nothing is made yet; each page makes its content
 * from the record alone when it is asked for, in any order and by any thread. Who wants the page of one document does not wait
 * until all are planned.
 */
public final class SitePlan {

    private final Edition edition;
    private final Late<DocumentPlan> documents;
    private final Late<Planned> planned;

    /** @param byAddress of two for one address, which the checks refuse, the first */
    private record Planned(List<PlannedPage> pages, Map<SitePath, PlannedPage> byAddress) {

        static Planned of(List<PlannedPage> pages) {
            return new Planned(
                    List.copyOf(pages),
                    pages.stream()
                            .collect(Collectors.toMap(PlannedPage::path, Function.identity(), (one, same) -> one)));
        }

        Optional<PlannedPage> at(SitePath address) {
            return Optional.ofNullable(byAddress.get(address));
        }
    }

    private SitePlan(Edition edition) {
        this.edition = edition;
        this.documents = new Late<>(() -> new DocumentPlan(new Planning(edition)));
        this.planned = new Late<>(() -> Planned.of(plan(edition)));
    }

    /** The site of an edition. */
    public static SitePlan of(Edition edition) {
        return new SitePlan(edition);
    }

    /** What the pages are made of. */
    public Edition edition() {
        return edition;
    }

    /** All of them, by address. */
    public List<PlannedPage> pages() {
        return planned.value().pages();
    }

    /** The page at an address; empty where none is. */
    public Optional<PlannedPage> page(SitePath address) {
        return edition.record()
                .tree()
                .at(address)
                .filter(DocumentPlan::isByItself)
                .map(document -> documents.value().page(document))
                .or(() -> planned.value().at(address));
    }

    private static List<PlannedPage> plan(Edition edition) {
        Planning planning = new Planning(edition);
        DocumentPlan documents = new DocumentPlan(planning);
        documents.documents();
        documents.comparisons();
        documents.catalogues();
        IndexPlan indexes = new IndexPlan(planning);
        indexes.indexes();
        indexes.registers();
        indexes.status();
        indexes.people();
        fixed(planning);
        List<PlannedPage> pages = new ArrayList<>(planning.pages());
        pages.sort(Comparator.comparing(PlannedPage::path));
        return pages;
    }

    /**
     * The page of one document, as the plan of the whole site has it: for who looks at nothing else.
     *
     * @return empty when it has none of its own, as the introduction of the list of people has not
     */
    public static Optional<PlannedPage> page(Edition edition, Document document) {
        return Optional.of(document)
                .filter(DocumentPlan::isByItself)
                .map(new DocumentPlan(new Planning(edition))::page);
    }

    private static void fixed(Planning planning) {
        PublicRecord record = planning.record;
        FixedPages fixed = new FixedPages(planning.edition, planning.glossary, planning.frames);
        planning.add(fixed.notFound());
        planning.add(fixed.search());
        record.documents()
                .forEach(document -> document.head()
                        .aliases()
                        .forEach(alias -> planning.add(fixed.redirect(
                                SitePath.ofOldAddress(alias.value()),
                                new FormerNames.Named(record.tree().name(document), document.page())))));
        FormerComparisons comparisons = new FormerComparisons(record);
        Stream.concat(record.registers().gone().stream().filter(Withdrawal::isPage), comparisons.withdrawn().stream())
                .forEach(gone -> planning.add(fixed.gone(gone)));
        comparisons.moved().forEach((old, page) -> planning.add(fixed.redirect(old, page)));
        new FormerNames(record).pages().forEach((old, page) -> planning.add(fixed.redirect(old, page)));
    }
}
