package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;

/**
 * What somebody took on at a meeting.
 *
 * @param paragraph as {@link Decision#paragraph}
 * @param text as {@link Decision#text}
 * @param done whether it is done
 * @param doneOn when, if that is known
 */
public record Action(
        Optional<Located<String>> paragraph,
        Optional<String> text,
        List<PersonMention> who,
        Optional<PartialDate> due,
        boolean done,
        Optional<PartialDate> doneOn,
        Position position) {

    public Action {
        who = List.copyOf(who);
    }
}
