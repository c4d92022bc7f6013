package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which organisation is which: every mention leads to one {@link Organisation}. Two mentions are the same when their names
 * are equal by {@link NameKey}, when the register says so, or when one is the acronym that only the other carries.
 */
public final class Organisations {

    private final Map<String, Organisation> byName;
    private final List<Organisation> sorted;

    private Organisations(Map<String, Organisation> byName) {
        this.byName = Map.copyOf(byName);
        this.sorted = byName.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Organisation::sortKey).thenComparing(Organisation::slug))
                .toList();
    }

    /** Finds out which is which; the order of the mentions does not matter. */
    static Organisations of(List<OrganisationEntry> register, Collection<OrganisationMention> mentions) {
        return new Grouping(register, mentions).organisations();
    }

    /** The names, short names and aliases of a register, as keys. */
    static Set<String> names(List<OrganisationEntry> register) {
        Set<String> names = new HashSet<>();
        for (OrganisationEntry entry : register) {
            names.add(NameKey.of(entry.name().value()));
            entry.shortName().ifPresent(name -> names.add(NameKey.of(name.value())));
            entry.aliases().forEach(alias -> names.add(NameKey.of(alias.value())));
        }
        return names;
    }

    /** The organisation of that name, acronym, alias or spelling. */
    public Optional<Organisation> named(String name) {
        return Optional.ofNullable(byName.get(NameKey.of(name)));
    }

    /** The organisation that an entry means. */
    public Optional<Organisation> find(OrganisationMention mention) {
        return named(mention.name().value());
    }

    /** All of them, by sort key. */
    public List<Organisation> all() {
        return sorted;
    }

    /** The work of {@link #of}: names are joined to groups, and each group becomes an organisation. */
    private static final class Grouping {
        private final Map<String, OrganisationEntry> entries = new HashMap<>();
        private final Map<String, String> groups = new HashMap<>();
        private final Map<String, Spellings> spellings = new TreeMap<>();
        private final Map<String, String> shortNames = new TreeMap<>();

        Grouping(List<OrganisationEntry> register, Collection<OrganisationMention> mentions) {
            register.forEach(this::add);
            Map<String, String> acronyms = acronyms(mentions);
            for (OrganisationMention mention : mentions) {
                add(mention, acronyms);
            }
        }

        private void add(OrganisationEntry entry) {
            String group = NameKey.of(entry.name().value());
            entries.putIfAbsent(group, entry);
            spellings.computeIfAbsent(group, k -> new Spellings());
            groups.putIfAbsent(group, group);
            entry.aliases().forEach(alias -> groups.putIfAbsent(NameKey.of(alias.value()), group));
            entry.shortName().ifPresent(name -> {
                groups.putIfAbsent(NameKey.of(name.value()), group);
                shortNames.put(group, name.value());
            });
        }

        /** The acronyms that stand beside one name only, each with the key of that name. */
        private Map<String, String> acronyms(Collection<OrganisationMention> mentions) {
            Map<String, Set<String>> carriers = new HashMap<>();
            for (OrganisationMention mention : mentions) {
                mention.shortName()
                        .ifPresent(acronym -> carriers.computeIfAbsent(NameKey.of(acronym), k -> new HashSet<>())
                                .add(group(mention)));
            }
            Map<String, String> acronyms = new HashMap<>();
            carriers.forEach((acronym, names) -> {
                if (names.size() == 1) {
                    acronyms.put(acronym, names.iterator().next());
                }
            });
            return acronyms;
        }

        private String group(OrganisationMention mention) {
            String name = NameKey.of(mention.name().value());
            return groups.getOrDefault(name, name);
        }

        private void add(OrganisationMention mention, Map<String, String> acronyms) {
            String group = group(mention);
            String joined = acronyms.getOrDefault(group, group);
            groups.putIfAbsent(NameKey.of(mention.name().value()), joined);
            groups.putIfAbsent(joined, joined);
            spellings
                    .computeIfAbsent(joined, k -> new Spellings())
                    .add(mention.name().value());
            mention.shortName().ifPresent(acronym -> shortNames.putIfAbsent(joined, acronym));
        }

        Organisations organisations() {
            Slug.Unique slugs = new Slug.Unique();
            Map<String, Organisation> byGroup = new HashMap<>();
            List<String> order = new ArrayList<>(spellings.keySet());
            order.sort(Comparator.<String, Boolean>comparing(group -> !entries.containsKey(group))
                    .thenComparing(group -> group));
            for (String group : order) {
                byGroup.put(group, organisation(group, slugs));
            }
            Map<String, Organisation> byName = new HashMap<>();
            groups.forEach((name, group) -> byName.put(name, byGroup.get(group)));
            return new Organisations(byName);
        }

        private Organisation organisation(String group, Slug.Unique slugs) {
            Optional<OrganisationEntry> entry = Optional.ofNullable(entries.get(group));
            Spellings written = spellings.get(group);
            Optional<String> shortName = Optional.ofNullable(shortNames.get(group));
            String name = entry.map(e -> e.name().value()).orElseGet(() -> nameOf(written, shortName));
            return new Organisation(
                    name, shortName, slugs.of(name), SortKey.ofOrganisation(name), entry, written.all());
        }

        /** The full name where the record has it beside the acronym. */
        private static String nameOf(Spellings written, Optional<String> shortName) {
            return written.all().stream()
                    .filter(name -> shortName.isPresent() && !NameKey.of(name).equals(NameKey.of(shortName.get())))
                    .findFirst()
                    .orElseGet(written::best);
        }
    }
}
