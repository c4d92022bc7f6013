package org.rapporteur.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody in the record, under all spellings.
 *
 * @param name to show; of somebody withheld, {@link #WITHHELD}
 * @param slug of the person's page
 * @param sortKey by which indexes sort
 * @param entry the register's line
 * @param spellings every way in which the name stands in the record, sorted; none of somebody withheld
 */
public record Person(String name, String slug, String sortKey, Optional<PersonEntry> entry, List<String> spellings) {

    /** The order of indexes. */
    public static final Comparator<Person> BY_NAME =
            Comparator.comparing(Person::sortKey).thenComparing(Person::slug);

    /** Stands for a name that must not be shown. */
    public static final String WITHHELD = "Name withheld";

    public Person {
        spellings = List.copyOf(spellings);
    }

    /** Whether the name is in no output file. */
    public boolean withheld() {
        return entry.map(PersonEntry::withheld).orElse(false);
    }

    /** Whether there is a page, and a place in indexes. */
    public boolean listed() {
        return !withheld() && entry.map(PersonEntry::listed).orElse(true);
    }
}
