package org.rapporteur.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The addresses of the pages that no document is: indexes, people, organisations, topics. */
public final class Addresses {

    public static final SitePath PEOPLE = new SitePath("/people/");
    public static final SitePath ORGANISATIONS = new SitePath("/organisations/");
    public static final SitePath TOPICS = new SitePath("/topics/");
    public static final SitePath MEETINGS = new SitePath("/meetings/");
    public static final SitePath ANNOUNCEMENTS = new SitePath("/announcements/");
    public static final SitePath GLOSSARY = new SitePath("/glossary/");

    /** The pages that list one kind of thing: a document at such an address is the list's introduction. */
    public static final Set<SitePath> INDEXES =
            Set.of(PEOPLE, ORGANISATIONS, TOPICS, MEETINGS, ANNOUNCEMENTS, GLOSSARY);

    private final Set<SitePath> generated;

    private Addresses(Set<SitePath> generated) {
        this.generated = Set.copyOf(generated);
    }

    static Addresses of(PublicRecord record) {
        Set<SitePath> pages = new HashSet<>(Set.of(PEOPLE, ORGANISATIONS, MEETINGS));
        record.people().all().forEach(person -> page(person).ifPresent(pages::add));
        record.organisations().all().forEach(organisation -> pages.add(page(organisation)));
        record.catalogues().stream()
                .filter(catalogue -> !catalogue.contributions().isEmpty())
                .forEach(catalogue -> pages.add(catalogue.page()));
        if (!record.topics().isEmpty()) {
            pages.add(TOPICS);
            record.topics().forEach(topic -> pages.add(page(topic)));
        }
        if (!record.documents(Document.Announcement.class).isEmpty()) {
            pages.add(ANNOUNCEMENTS);
        }
        if (!record.registers().glossary().isEmpty()) {
            pages.add(GLOSSARY);
        }
        return new Addresses(pages);
    }

    /** The page of a person; empty of one who is not listed. */
    public static Optional<SitePath> page(Person person) {
        return person.listed() ? Optional.of(PEOPLE.child(person.slug())) : Optional.empty();
    }

    public static SitePath page(Organisation organisation) {
        return ORGANISATIONS.child(organisation.slug());
    }

    public static SitePath page(Topic topic) {
        return TOPICS.child(topic.slug());
    }

    /** All of them. */
    public Set<SitePath> generated() {
        return generated;
    }
}
