package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.parallel.Late;
import org.rapporteur.parallel.Shares;

/** The whole record with its indexes, each computed once and never changed. */
public final class PublicRecord {

    private final Parsed parsed;
    private final List<Document> documents;
    private final Tree tree;
    private final People people;
    private final Organisations organisations;
    private final Particulars particulars;
    private final Map<SitePath, Catalogue> catalogues;
    private final Set<SitePath> cataloguePages;
    private final Late<Involvement> involvement;
    private final List<Topic> topics;
    private final Comparisons comparisons;
    private final Addresses addresses;
    private final Targets targets;
    private final Map<SitePath, Asset> assets;
    private final Discussions discussions;
    private final Derivations derivations;
    private final Lineage lineage;
    private final Comments comments;
    private final Citations citations;
    private final Map<SitePath, List<Document.Meeting>> guests;

    private PublicRecord(Parsed parsed) {
        this.parsed = parsed;
        Set<String> bodies = Organisations.names(parsed.registers().organisations());
        Predicate<PersonMention> isPerson =
                mention -> !bodies.contains(NameKey.of(mention.name().value()));
        this.people = People.of(
                parsed.registers().people(),
                parsed.site().particles(),
                Shares.of(parsed.documents())
                        .flatMap(Appearances::in)
                        .map(Appearance::mention)
                        .filter(isPerson)
                        .toList());
        this.documents = parsed.documents().stream().map(this::resolved).toList();
        this.tree = new Tree(documents);
        this.organisations = Organisations.of(
                parsed.registers().organisations(),
                Shares.of(documents).flatMap(this::listedIn).toList());
        this.particulars = new Particulars(people, organisations);
        this.guests = guests();
        this.catalogues = Collections.unmodifiableMap(cataloguesByCycle());
        this.cataloguePages = catalogues.values().stream().map(Catalogue::page).collect(Collectors.toSet());
        this.involvement = Involvement.late(documents, catalogues.values(), people, organisations);
        this.topics = topicsOf(documents);
        this.comparisons = new Comparisons(
                documents(Document.Output.class), tree, parsed.registers().promisedAddresses());
        this.addresses = Addresses.of(this);
        this.targets = targets(addresses);
        this.assets = parsed.assets().stream()
                .collect(Collectors.toMap(asset -> new SitePath("/" + asset.path()), Function.identity(), (a, b) -> a));
        this.discussions = new Discussions(documents, tree, targets);
        this.derivations = new Derivations(documents, targets);
        this.lineage = new Lineage(documents(Document.Activity.class), tree, targets);
        this.comments = new Comments(catalogues.values(), targets);
        this.citations = new Citations(documents, catalogues.values(), tree);
    }

    /** The same where nothing else is new than what no index follows from. */
    private PublicRecord(PublicRecord before, Parsed parsed, UnaryOperator<Document> latest) {
        this.parsed = parsed;
        this.documents = before.documents.stream().map(latest).toList();
        this.tree = before.tree.with(latest);
        this.targets = before.targets.with(latest);
        this.people = before.people;
        this.organisations = before.organisations;
        this.particulars = before.particulars;
        this.catalogues = before.catalogues;
        this.cataloguePages = before.cataloguePages;
        this.involvement = before.involvement;
        this.topics = before.topics;
        this.addresses = before.addresses;
        this.assets = before.assets;
        this.discussions = before.discussions;
        this.derivations = before.derivations;
        this.lineage = before.lineage;
        this.comments = before.comments;
        this.citations = before.citations;
        this.guests = before.guests;
        this.comparisons = before.comparisons;
    }

    /**
     * The record as the page of one document needs it whose text was changed: without counting again what others say of it.
     *
     * @param rewritten with the same front matter as before
     */
    public PublicRecord with(Document rewritten) {
        Document latest = resolved(rewritten);
        Document old = tree.at(latest.page()).orElse(latest);
        return new PublicRecord(this, parsed, document -> document == old ? latest : document);
    }

    /** The record of what was read later: where the site's own settings alone are others, what follows from all else stays. */
    public PublicRecord later(Parsed later) {
        boolean isSettled = later.equals(parsed.with(later.site()))
                && later.site().particles().equals(parsed.site().particles());
        return isSettled ? new PublicRecord(this, later, document -> document) : of(later);
    }

    /** The record of what was read. */
    public static PublicRecord of(Parsed parsed) {
        return new PublicRecord(parsed);
    }

    /** What is compared of the versions of outputs. */
    public Comparisons comparisons() {
        return comparisons;
    }

    /** A list of contributions whose lone names are told to be persons or organisations; any other document as it is. */
    private Document resolved(Document document) {
        if (!(document instanceof Document.Contributions list) || list.entries().isEmpty()) {
            return document;
        }
        List<ContributionEntry> entries = list.entries().get().stream()
                .map(entry -> entry.resolved(name -> people.named(name).isPresent()))
                .toList();
        return new Document.Contributions(list.head(), list.body(), list.annex(), list.asOf(), Optional.of(entries));
    }

    /** Everybody whom a document names, in its order. */
    public static Stream<Appearance> appearancesIn(Document document) {
        return Appearances.in(document);
    }

    /** Every organisation that a document names, itself or through the register of people. */
    public Stream<OrganisationMention> organisationsIn(Document document) {
        return organisationsIn(document, mention -> true);
    }

    private Stream<OrganisationMention> organisationsIn(Document document, Predicate<PersonMention> isSo) {
        Stream<OrganisationMention> contributors = document instanceof Document.Contributions list
                ? list.entries().orElse(List.of()).stream().flatMap(entry -> entry.organisations().stream())
                : Stream.empty();
        Stream<OrganisationMention> affiliations = Appearances.in(document)
                .map(Appearance::mention)
                .filter(isSo)
                .flatMap(mention -> people.affiliation(mention).stream());
        return Stream.concat(affiliations, contributors);
    }

    /** An organisation that nobody else named than who is not listed would be an index of them: it has no page. */
    private Stream<OrganisationMention> listedIn(Document document) {
        return organisationsIn(
                document, mention -> people.find(mention).map(Person::listed).orElse(true));
    }

    private Map<SitePath, Catalogue> cataloguesByCycle() {
        CatalogueMerge merge =
                new CatalogueMerge(tree, people, organisations, cycle -> guests.getOrDefault(cycle.page(), List.of()));
        return Shares.of(documents(Document.Cycle.class))
                .map(merge::catalogue)
                .collect(Collectors.toMap(
                        catalogue -> catalogue.cycle().page(), Function.identity(), (a, b) -> b, LinkedHashMap::new));
    }

    private static List<Topic> topicsOf(List<Document> documents) {
        Map<String, Spellings> names = new TreeMap<>();
        Map<String, List<Document>> about = new HashMap<>();
        for (Document document : documents) {
            for (Located<String> topic : document.head().topics()) {
                String key = NameKey.of(topic.value());
                names.computeIfAbsent(key, k -> new Spellings()).add(topic.value());
                about.computeIfAbsent(key, k -> new ArrayList<>()).add(document);
            }
        }
        Slug.Unique slugs = new Slug.Unique();
        return names.entrySet().stream()
                .map(topic -> new Topic(
                        topic.getValue().best(),
                        slugs.of(topic.getValue().best()),
                        about.get(topic.getKey()).stream().distinct().toList()))
                .toList();
    }

    public Site site() {
        return parsed.site();
    }

    public Registers registers() {
        return parsed.registers();
    }

    /** The published documents in the site's own language, by page. */
    public List<Document> documents() {
        return documents;
    }

    /** Those of one type, by page. */
    public <D extends Document> List<D> documents(Class<D> type) {
        return documents.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public List<Document> translations() {
        return parsed.translations();
    }

    public List<DocumentPath> drafts() {
        return parsed.drafts();
    }

    /** The files of which not all is known that a document must have. */
    public List<Unread> unread() {
        return parsed.unread();
    }

    /** Whether all is known of a document that it must have. */
    public boolean isWhole(Document document) {
        return parsed.unread().stream()
                .noneMatch(unread -> unread.path().equals(document.head().path()));
    }

    public List<Asset> assets() {
        return parsed.assets();
    }

    /** The file at an address; empty where none stands that was copied. */
    public Optional<Asset> asset(SitePath file) {
        return Optional.ofNullable(assets.get(file));
    }

    public Tree tree() {
        return tree;
    }

    public People people() {
        return people;
    }

    public Organisations organisations() {
        return organisations;
    }

    /** What is known of who is named. */
    public Particulars particulars() {
        return particulars;
    }

    /** A cycle's contributions. */
    public Catalogue catalogue(Document.Cycle cycle) {
        return catalogues.get(cycle.page());
    }

    /** What a list shows: its own, or those of the catalogue that it stands for. */
    public List<Contribution> contributions(Document.Contributions list) {
        return tree.above(list, Document.Cycle.class)
                .map(cycle -> catalogue(cycle).shownBy(list))
                .orElse(List.of());
    }

    /** The catalogue of every cycle, by the cycle's page. */
    public Collection<Catalogue> catalogues() {
        return catalogues.values();
    }

    /** Whether an address is that of a cycle's catalogue. */
    public boolean isCatalogue(SitePath page) {
        return cataloguePages.contains(page);
    }

    /** Where somebody stands in the record, by page. */
    public List<Appearance> appearances(Person person) {
        return involvement.value().of(person);
    }

    /** Where somebody stands in the record for an organisation, by page. */
    public List<Appearance> appearances(Organisation organisation) {
        return involvement.value().of(organisation);
    }

    /** What somebody took on, by the page of the meeting. */
    public List<TakenAction> actions(Person person) {
        return involvement.value().takenBy(person);
    }

    /** What somebody contributed, by cycle. */
    public List<GivenContribution> contributions(Person person) {
        return involvement.value().givenBy(person);
    }

    /** What an organisation contributed, by cycle. */
    public List<GivenContribution> contributions(Organisation organisation) {
        return involvement.value().givenBy(organisation);
    }

    /** The subjects that documents say they are about, by slug. */
    public List<Topic> topics() {
        return topics;
    }

    /** Where links lead. */
    public Targets targets() {
        return targets;
    }

    /** What was made of outputs, and from what. */
    public Derivations derivations() {
        return derivations;
    }

    /** The activities that grew out of each other. */
    public Lineage lineage() {
        return lineage;
    }

    /** From where meetings and announcements link to a page. */
    public Discussions discussions() {
        return discussions;
    }

    /** What was said of versions of outputs. */
    public Comments comments() {
        return comments;
    }

    /** What texts cite, and where contributions were taken up. */
    public Citations citations() {
        return citations;
    }

    /** The addresses of the pages that no document is. */
    public Addresses addresses() {
        return addresses;
    }

    /** The meetings of a cycle, also those of others that belong to it too, by date. */
    public List<Document.Meeting> meetings(Document.Cycle cycle) {
        return Stream.concat(
                        tree.below(cycle.page(), Document.Meeting.class).stream(),
                        guests.getOrDefault(cycle.page(), List.of()).stream())
                .distinct()
                .sorted(Comparator.comparing(Document.Meeting::date).thenComparing(Document::page))
                .toList();
    }

    private Targets targets(Addresses known) {
        List<String> assets = parsed.assets().stream().map(Asset::path).toList();
        List<DocumentPath> unread = parsed.unread().stream().map(Unread::path).toList();
        return new Targets(documents, parsed.drafts(), parsed.draftAssets(), unread, assets, known);
    }

    /** The meetings that say of a cycle that they belong to it too, by the cycle's page. */
    private Map<SitePath, List<Document.Meeting>> guests() {
        // Only documents are looked for, and the addresses of other pages are not known yet.
        Targets documentsAlone = targets(Addresses.NONE);
        Map<SitePath, List<Document.Meeting>> byCycle = new HashMap<>();
        for (Document.Meeting meeting : documents(Document.Meeting.class)) {
            for (Located<String> path : meeting.alsoIn()) {
                if (documentsAlone.resolve(meeting.head().path(), path.value()) instanceof Destination.ToPage cycle) {
                    byCycle.computeIfAbsent(cycle.page(), k -> new ArrayList<>())
                            .add(meeting);
                }
            }
        }
        return byCycle;
    }
}
