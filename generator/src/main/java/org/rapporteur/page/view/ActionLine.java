package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * What somebody took on.
 *
 * @param meeting where; empty on the meeting's own page
 */
public record ActionLine(
        String text,
        Optional<LinkView> paragraph,
        List<PersonRef> who,
        Optional<DateView> due,
        boolean done,
        Optional<DateView> doneOn,
        Optional<LinkView> meeting) {

    public ActionLine {
        who = List.copyOf(who);
    }
}
