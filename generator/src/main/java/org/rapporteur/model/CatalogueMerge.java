package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Joins the lists of a cycle to its {@link Catalogue}: entries with the same {@code id}, the same URL, or the same people,
 * organisations and title are one contribution.
 */
final class CatalogueMerge {

    /** Long enough to be told apart, short enough to be read in an address. */
    private static final int ANCHOR_LENGTH = 60;

    private final Tree tree;
    private final People people;
    private final Organisations organisations;
    private final Function<Document.Cycle, List<Document.Meeting>> guests;

    /** @param guests the meetings of other cycles that belong to a cycle too */
    CatalogueMerge(
            Tree tree,
            People people,
            Organisations organisations,
            Function<Document.Cycle, List<Document.Meeting>> guests) {
        this.guests = guests;
        this.tree = tree;
        this.people = people;
        this.organisations = organisations;
    }

    Catalogue catalogue(Document.Cycle cycle) {
        List<Document.Contributions> lists = lists(cycle);
        SitePath page = cycle.page().child("contributions");
        return new Catalogue(cycle, page, lists, snapshots(cycle), merged(lists, page));
    }

    /** The cycle's own list first, then those of its meetings, by date. */
    private List<Document.Contributions> lists(Document.Cycle cycle) {
        Stream<Document.Contributions> ofGuests = guests.apply(cycle).stream()
                .flatMap(meeting -> tree.below(meeting.page(), Document.Contributions.class).stream());
        return Stream.concat(tree.below(cycle.page(), Document.Contributions.class).stream(), ofGuests)
                .distinct()
                .filter(list -> list.entries().isPresent())
                .sorted(Comparator.<Document.Contributions, Boolean>comparing(list -> !isOwn(list, cycle))
                        .thenComparing(list ->
                                listDate(list).map(PartialDate::toString).orElse(""))
                        .thenComparing(Document::page))
                .toList();
    }

    private List<Snapshot> snapshots(Document.Cycle cycle) {
        return tree.below(cycle.page(), Document.Contributions.class).stream()
                .filter(list -> !isOwn(list, cycle))
                .flatMap(list -> listDate(list).map(day -> new Snapshot(list, day)).stream())
                .sorted(Comparator.comparing(Snapshot::day)
                        .thenComparing(snapshot -> snapshot.list().page()))
                .toList();
    }

    /** The cycle's own list is the one called {@code contributions}. */
    private static boolean isOwn(Document.Contributions list, Document.Cycle cycle) {
        return list.page().equals(cycle.page().child("contributions"));
    }

    private Optional<PartialDate> listDate(Document.Contributions list) {
        return list.asOf()
                .or(() -> tree.bearer(list)
                        .filter(Document.Meeting.class::isInstance)
                        .map(meeting -> ((Document.Meeting) meeting).date()));
    }

    private List<Contribution> merged(List<Document.Contributions> lists, SitePath page) {
        Groups groups = new Groups();
        List<Contribution.Printed> all = lists.stream()
                .flatMap(list ->
                        list.entries().orElseThrow().stream().map(entry -> new Contribution.Printed(entry, list)))
                .toList();
        // Comments come last: they come in when the other contributions have had their addresses for long.
        Stream.of(false, true)
                .flatMap(comments ->
                        all.stream().filter(printed -> printed.entry().on().isPresent() == comments))
                .forEach(printed -> groups.add(printed, keys(printed.entry())));
        Slug.Unique anchors = new Slug.Unique();
        List<Contribution> contributions = new ArrayList<>();
        for (List<Contribution.Printed> group : groups.list()) {
            contributions.add(contribution(group, Catalogue.part(page, contributions.size()), anchors));
        }
        return contributions;
    }

    /** What an entry has in common with others that mean the same contribution. */
    private List<String> keys(ContributionEntry entry) {
        List<String> keys = new ArrayList<>();
        entry.id().ifPresent(id -> keys.add("id:" + id.value()));
        Optional<String> url = entry.url().map(target -> target.value().replaceFirst("/$", ""));
        // Many comments stand in one thread of an archive, and somebody comments on many paragraphs.
        String on = entry.on()
                .map(version -> "|" + version.value()
                        + entry.paragraph().map(place -> "#" + place.value()).orElse(""))
                .orElse("");
        url.filter(target -> on.isEmpty()).ifPresent(target -> keys.add("url:" + target));
        // Two without a title are the same only when nothing else tells them apart.
        String told = entry.title()
                .map(text -> NameKey.of(text.value()))
                .or(() -> url)
                .or(() -> entry.file().map(file -> file.value()))
                .orElse("");
        keys.add("who:" + who(entry) + "|" + told + on);
        return keys;
    }

    private String who(ContributionEntry entry) {
        return Stream.concat(
                        entry.persons().stream().map(this::key).sorted(),
                        entry.organisations().stream().map(this::key).sorted())
                .collect(Collectors.joining("&"));
    }

    private Contribution contribution(List<Contribution.Printed> group, SitePath page, Slug.Unique anchors) {
        ContributionEntry joined =
                joined(group.stream().map(Contribution.Printed::entry).toList());
        Set<String> ids = group.stream()
                .flatMap(seen -> seen.entry().id().stream())
                .map(id -> id.value())
                .collect(Collectors.toSet());
        Optional<PartialDate> first = group.stream()
                .flatMap(seen -> seen.entry().received().or(() -> listDate(seen.list())).stream())
                .min(Comparator.naturalOrder());
        return new Contribution(
                page,
                anchors.of(label(joined)),
                joined,
                group.get(0).list().head().path(),
                ids,
                first,
                group);
    }

    private String label(ContributionEntry entry) {
        String words = entry.id()
                .map(id -> id.value())
                .orElseGet(() -> Stream.of(
                                entry.persons().stream()
                                        .filter(this::isListed)
                                        .map(person -> person.name().value()),
                                entry.organisations().stream()
                                        .map(body -> body.name().value()),
                                entry.title().stream().map(title -> title.value()))
                        .flatMap(Function.identity())
                        .collect(Collectors.joining(" ")));
        String slug = Slug.of(words);
        return "c-" + (slug.length() <= ANCHOR_LENGTH ? slug : slug.substring(0, ANCHOR_LENGTH));
    }

    /** An address is copied and searched for, so that it holds no name that its owner wants kept out of indexes. */
    private boolean isListed(PersonMention mention) {
        return people.find(mention).map(Person::listed).orElse(true);
    }

    /** What the first entry leaves out is taken from the next that says it. */
    private ContributionEntry joined(List<ContributionEntry> entries) {
        ContributionEntry first = entries.get(0);
        return new ContributionEntry(
                first(entries, ContributionEntry::title),
                all(entries, ContributionEntry::persons, this::key),
                all(entries, ContributionEntry::organisations, this::key),
                Optional.empty(),
                first(entries, ContributionEntry::url),
                first(entries, ContributionEntry::file),
                first(entries, ContributionEntry::received),
                first(entries, ContributionEntry::language),
                firstFilled(entries, ContributionEntry::topics),
                first(entries, ContributionEntry::stakeholderGroup),
                first(entries, ContributionEntry::country),
                first(entries, ContributionEntry::summary),
                first(entries, ContributionEntry::id),
                Optional.empty(),
                Optional.empty(),
                first.position());
    }

    private static <T> Optional<T> first(
            List<ContributionEntry> entries, Function<ContributionEntry, Optional<T>> part) {
        return entries.stream().flatMap(entry -> part.apply(entry).stream()).findFirst();
    }

    private String key(PersonMention person) {
        return "person "
                + people.find(person).map(Person::slug).orElse(person.name().value());
    }

    private String key(OrganisationMention body) {
        return "body "
                + organisations
                        .find(body)
                        .map(Organisation::slug)
                        .orElse(body.name().value());
    }

    /** Everybody whom one of the entries names, each once: nobody who gave it is lost. */
    private static <T> List<T> all(
            List<ContributionEntry> entries, Function<ContributionEntry, List<T>> part, Function<T, String> key) {
        Map<String, T> each = new LinkedHashMap<>();
        entries.stream()
                .flatMap(entry -> part.apply(entry).stream())
                .forEach(one -> each.putIfAbsent(key.apply(one), one));
        return List.copyOf(each.values());
    }

    private static <T> List<T> firstFilled(List<ContributionEntry> entries, Function<ContributionEntry, List<T>> part) {
        return entries.stream()
                .map(part)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Entries that share a key, directly or through others, in the order of the first of each group. */
    private static final class Groups {
        private final Map<String, Integer> groupOfKey = new HashMap<>();
        private final Map<Integer, List<Contribution.Printed>> groups = new LinkedHashMap<>();
        private int next;

        void add(Contribution.Printed seen, List<String> keys) {
            List<Integer> met = keys.stream()
                    .map(groupOfKey::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted()
                    .toList();
            int group = met.isEmpty() ? next++ : met.get(0);
            groups.computeIfAbsent(group, k -> new ArrayList<>()).add(seen);
            keys.forEach(key -> groupOfKey.put(key, group));
            met.stream().skip(1).forEach(other -> join(other, group));
        }

        private void join(int other, int group) {
            groups.get(group).addAll(groups.remove(other));
            groupOfKey.replaceAll((key, value) -> value == other ? Integer.valueOf(group) : value);
        }

        List<List<Contribution.Printed>> list() {
            return List.copyOf(new ArrayList<>(groups.values()));
        }
    }
}
