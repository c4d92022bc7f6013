package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;

/**
 * Who is who: every mention of a person leads to one {@link Person} (content-format, “People”). Two mentions are the same
 * person when their names are equal by {@link NameKey}, when the register says so, or when they have the same {@code id}.
 */
public final class People {

    private final Map<String, Person> byKey;
    private final Map<String, List<PersonEntry>> registered;
    private final List<Person> sorted;

    /** By a name as it is written: the same few thousand are asked for by the hundred thousand. */
    private final Map<String, Optional<Person>> byName = new ConcurrentHashMap<>();

    private People(Map<String, Person> byKey, Map<String, List<PersonEntry>> registered) {
        this.byKey = Map.copyOf(byKey);
        this.registered = registered;
        this.sorted = byKey.values().stream().distinct().sorted(Person.BY_NAME).toList();
    }

    /**
     * Finds out who is who.
     *
     * @param register the lines of {@code people.yaml}
     * @param mentions everybody who is mentioned; order does not matter
     */
    static People of(List<PersonEntry> register, Particles particles, Collection<PersonMention> mentions) {
        Map<String, List<PersonEntry>> registered = registered(register);
        Map<String, Spellings> spellings = new TreeMap<>();
        Map<String, PersonEntry> entries = new HashMap<>();
        for (PersonEntry entry : register) {
            String key = key(entry);
            entries.putIfAbsent(key, entry);
            spellings.computeIfAbsent(key, k -> new Spellings());
        }
        for (PersonMention mention : mentions) {
            spellings
                    .computeIfAbsent(key(mention, registered), k -> new Spellings())
                    .add(mention.name().value());
        }
        return new People(persons(spellings, entries, particles), registered);
    }

    private static Map<String, List<PersonEntry>> registered(List<PersonEntry> register) {
        Map<String, List<PersonEntry>> registered = new HashMap<>();
        for (PersonEntry entry : register) {
            add(registered, entry.name().value(), entry);
            entry.aliases().forEach(alias -> add(registered, alias.value(), entry));
        }
        return registered;
    }

    private static void add(Map<String, List<PersonEntry>> registered, String name, PersonEntry entry) {
        List<PersonEntry> entries = registered.computeIfAbsent(NameKey.of(name), k -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private static Map<String, Person> persons(
            Map<String, Spellings> spellings, Map<String, PersonEntry> entries, Particles particles) {
        Slug.Unique slugs = new Slug.Unique();
        Map<String, Person> persons = new HashMap<>();
        // The registered first, so that a register keeps the plain address for its own when two share a name.
        List<String> order = new ArrayList<>(spellings.keySet());
        order.sort(Comparator.<String, Boolean>comparing(key -> !entries.containsKey(key))
                .thenComparing(key -> key));
        for (String key : order) {
            Optional<PersonEntry> entry = Optional.ofNullable(entries.get(key));
            persons.put(key, person(key, entry, spellings.get(key), slugs, particles));
        }
        return persons;
    }

    private static Person person(
            String key, Optional<PersonEntry> entry, Spellings spellings, Slug.Unique slugs, Particles particles) {
        if (entry.map(PersonEntry::withheld).orElse(false)) {
            return new Person(Person.WITHHELD, slugs.of("withheld"), "", entry, List.of());
        }
        String name = entry.map(e -> e.name().value()).orElseGet(spellings::best);
        String sortKey =
                entry.flatMap(PersonEntry::sortAs).map(SortKey::of).orElseGet(() -> SortKey.ofPerson(name, particles));
        String slug = slugs.of(key.startsWith("id:") ? key.substring(3) : name);
        return new Person(name, slug, sortKey, entry, spellings.all());
    }

    private static String key(PersonEntry entry) {
        return entry.id()
                .map(id -> "id:" + id.value())
                .orElseGet(() -> "name:" + NameKey.of(entry.name().value()));
    }

    private static String key(PersonMention mention, Map<String, List<PersonEntry>> registered) {
        if (mention.id().isPresent()) {
            return "id:" + mention.id().get();
        }
        String name = NameKey.of(mention.name().value());
        List<PersonEntry> entries = registered.getOrDefault(name, List.of());
        return entries.size() == 1 ? key(entries.get(0)) : "name:" + name;
    }

    /** The person whom an entry means; empty when the entry names an organisation, or was not among the mentions. */
    public Optional<Person> find(PersonMention mention) {
        return mention.id().isPresent()
                ? Optional.ofNullable(byKey.get(key(mention, registered)))
                : byName.computeIfAbsent(
                        mention.name().value(), name -> Optional.ofNullable(byKey.get(key(mention, registered))));
    }

    /**
     * For whom somebody spoke: what the entry says, else what the register says of them. Of whose name is withheld, nothing;
     * of who is not listed, only what the entry says.
     */
    public Optional<OrganisationMention> affiliation(PersonMention mention) {
        Optional<Person> person = find(mention);
        return person.map(Person::withheld).orElse(false)
                ? Optional.empty()
                : mention.organisation()
                        .or(() -> person.filter(Person::listed)
                                .flatMap(Person::entry)
                                .flatMap(PersonEntry::organisation));
    }

    /** The person of that name, alias or spelling. */
    public Optional<Person> named(String name) {
        return find(PersonMention.named(new Located<>(name, Position.of(""))));
    }

    /** The register's lines that a name fits; more than one when only an {@code id} could tell who is meant. */
    public List<PersonEntry> registered(String name) {
        return List.copyOf(registered.getOrDefault(NameKey.of(name), List.of()));
    }

    /** Everybody, by sort key. */
    public List<Person> all() {
        return sorted;
    }
}
