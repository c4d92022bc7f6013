package org.rapporteur.page.view;

import java.util.List;

/**
 * A letter of an index.
 *
 * @param letter “A”, or “#” for what begins with none
 * @param id its anchor
 */
public record PeopleGroup(String letter, String id, List<PersonIndexLine> people) {

    public PeopleGroup {
        people = List.copyOf(people);
    }
}
