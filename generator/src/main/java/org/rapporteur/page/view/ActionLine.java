package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * What somebody took on.
 *
 * @param state {@code done}; {@code overdue}, when the day by which it was due is past; {@code open}; or {@code unrecorded}, when a year has passed and nobody said what came of it
 * @param meeting where; empty on the meeting's own page
 */
public record ActionLine(
        String text,
        Optional<LinkView> paragraph,
        List<PersonRef> who,
        Optional<DateView> due,
        Label state,
        Optional<DateView> doneOn,
        Optional<LinkView> meeting) {

    public ActionLine {
        who = List.copyOf(who);
    }
}
