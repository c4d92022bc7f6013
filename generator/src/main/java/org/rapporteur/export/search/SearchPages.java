package org.rapporteur.export.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Document;
import org.rapporteur.model.GlossaryTerm;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** Every page that a reader may look for, in the order in which the index numbers them. */
final class SearchPages {

    private static final Comparator<SearchPage> ORDER = Comparator.comparing(SearchPage::facets)
            .thenComparing(page -> page.date().orElse(""), Comparator.reverseOrder())
            .thenComparing(SearchPage::address);

    private final PublicRecord record;
    private final Units units;

    private SearchPages(PublicRecord record) {
        this.record = record;
        this.units = new Units(record);
    }

    static List<SearchPage> of(PublicRecord record) {
        SearchPages pages = new SearchPages(record);
        return Stream.of(
                        record.documents().stream().map(pages::document),
                        pages.catalogues(),
                        pages.people(),
                        pages.organisations(),
                        pages.topics(),
                        pages.glossary())
                .flatMap(each -> each)
                .sorted(ORDER)
                .toList();
    }

    private SearchPage document(Document document) {
        return new SearchPage(
                facets(document.page(), year(document), Kind.of(document)),
                document.page(),
                record.tree().name(document),
                record.tree()
                        .context(document.page())
                        .filter(context -> !document.title().contains(context)),
                Units.date(document).map(PartialDate::toString),
                () -> units.of(document));
    }

    private Facets facets(SitePath page, int year, Kind kind) {
        return new Facets(above(page, Document.Programme.class), above(page, Document.Activity.class), year, kind);
    }

    /** The path of the document itself or of the nearest above, without the outer slashes. */
    private String above(SitePath page, Class<? extends Document> type) {
        return record.tree()
                .at(page)
                .filter(type::isInstance)
                .map(Document::page)
                .or(() -> record.tree().above(page, type).map(Document::page))
                .map(SearchPages::key)
                .orElse("");
    }

    static String key(SitePath page) {
        return page.bare();
    }

    private int year(Document document) {
        return document instanceof Document.Cycle cycle
                ? cycle.year()
                : record.tree()
                        .above(document, Document.Cycle.class)
                        .map(Document.Cycle::year)
                        .or(() -> Units.date(document).map(PartialDate::year))
                        .orElse(0);
    }

    /** The catalogues that no document is; those that are have their entries from {@link Units}. */
    private Stream<SearchPage> catalogues() {
        List<SearchPage> pages = new ArrayList<>();
        for (Catalogue catalogue : record.catalogues()) {
            if (!catalogue.contributions().isEmpty()) {
                catalogue.parts().stream()
                        .filter(part -> record.tree().at(part).isEmpty())
                        .forEach(part -> pages.add(new SearchPage(
                                facets(part, catalogue.cycle().year(), Kind.CONTRIBUTION),
                                part,
                                part.equals(catalogue.page()) ? "Contributions" : "Contributions, part " + part.name(),
                                Optional.of(record.tree().fullName(catalogue.cycle())),
                                Optional.empty(),
                                () -> units.of(catalogue, part))));
            }
        }
        return pages.stream();
    }

    private Stream<SearchPage> people() {
        return record.people().all().stream()
                .flatMap(person -> Addresses.page(person).stream()
                        .map(page -> alone(Kind.PERSON, page, person.name(), () -> units.of(person))));
    }

    private Stream<SearchPage> organisations() {
        return record.organisations().all().stream()
                .map(organisation -> alone(
                        Kind.ORGANISATION,
                        Addresses.page(organisation),
                        organisation.name(),
                        () -> units.of(organisation)));
    }

    private Stream<SearchPage> topics() {
        return record.topics().stream()
                .map(topic ->
                        alone(Kind.TOPIC, Addresses.page(topic), topic.name(), () -> List.of(new Unit("", "", ""))));
    }

    private Stream<SearchPage> glossary() {
        List<GlossaryTerm> terms = record.registers().glossary();
        return terms.isEmpty() || record.tree().at(Addresses.GLOSSARY).isPresent()
                ? Stream.empty()
                : Stream.of(alone(Kind.TERM, Addresses.GLOSSARY, "Glossary", () -> units.of(terms)));
    }

    private static SearchPage alone(Kind kind, SitePath page, String title, Supplier<List<Unit>> units) {
        return new SearchPage(new Facets("", "", 0, kind), page, title, Optional.empty(), Optional.empty(), units);
    }
}
