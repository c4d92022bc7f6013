package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.parallel.Late;

/** Who did what: the record turned round, from people and organisations to where they stand in it. */
final class Involvement {

    private final Map<String, List<Appearance>> byPerson = new HashMap<>();
    private final Map<String, List<Appearance>> byOrganisation = new HashMap<>();
    private final Map<String, List<TakenAction>> takenByPerson = new HashMap<>();
    private final Map<String, List<GivenContribution>> givenByPerson = new HashMap<>();
    private final Map<String, List<GivenContribution>> givenByOrganisation = new HashMap<>();

    Involvement(
            Collection<Document> documents,
            Collection<Catalogue> catalogues,
            People people,
            Organisations organisations) {
        documents.stream().flatMap(Appearances::in).forEach(appearance -> {
            people.find(appearance.mention()).ifPresent(person -> add(byPerson, person.slug(), appearance));
            people.affiliation(appearance.mention())
                    .flatMap(organisations::find)
                    .ifPresent(organisation -> add(byOrganisation, organisation.slug(), appearance));
        });
        for (Document document : documents) {
            if (document instanceof Document.Meeting meeting) {
                meeting.actions().forEach(action -> taken(new TakenAction(action, meeting), people));
            }
        }
        for (Catalogue catalogue : catalogues) {
            for (Contribution contribution : catalogue.contributions()) {
                GivenContribution given = new GivenContribution(contribution, catalogue);
                contribution.entry().persons().stream()
                        .flatMap(mention -> people.find(mention).stream())
                        .distinct()
                        .forEach(person -> add(givenByPerson, person.slug(), given));
                contribution.entry().organisations().stream()
                        .flatMap(mention -> organisations.find(mention).stream())
                        .distinct()
                        .forEach(organisation -> add(givenByOrganisation, organisation.slug(), given));
            }
        }
    }

    /** The pages of people and organisations have it, and no other. */
    static Late<Involvement> late(
            Collection<Document> documents,
            Collection<Catalogue> catalogues,
            People people,
            Organisations organisations) {
        return new Late<>(() -> new Involvement(documents, catalogues, people, organisations));
    }

    private void taken(TakenAction taken, People people) {
        taken.action().who().stream()
                .flatMap(mention -> people.find(mention).stream())
                .distinct()
                .forEach(person -> add(takenByPerson, person.slug(), taken));
    }

    private static <T> void add(Map<String, List<T>> index, String key, T value) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    List<Appearance> of(Person person) {
        return List.copyOf(byPerson.getOrDefault(person.slug(), List.of()));
    }

    List<Appearance> of(Organisation organisation) {
        return List.copyOf(byOrganisation.getOrDefault(organisation.slug(), List.of()));
    }

    List<TakenAction> takenBy(Person person) {
        return List.copyOf(takenByPerson.getOrDefault(person.slug(), List.of()));
    }

    List<GivenContribution> givenBy(Person person) {
        return List.copyOf(givenByPerson.getOrDefault(person.slug(), List.of()));
    }

    List<GivenContribution> givenBy(Organisation organisation) {
        return List.copyOf(givenByOrganisation.getOrDefault(organisation.slug(), List.of()));
    }
}
