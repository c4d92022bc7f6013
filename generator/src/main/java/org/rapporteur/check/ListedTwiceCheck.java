package org.rapporteur.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;

/** Nobody stands twice in a list of participants, or among the facilitators of one meeting. */
final class ListedTwiceCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        record.documents(Document.Participants.class).forEach(list -> check(list.participants(), record, findings));
        record.documents(Document.Meeting.class).forEach(meeting -> check(meeting.facilitators(), record, findings));
    }

    private static boolean isNobody(PersonMention mention) {
        return mention.name().value().matches("(?i)anonymous|n\\. ?n\\.|name withheld|unknown");
    }

    private static void check(List<PersonMention> list, PublicRecord record, Findings findings) {
        Map<String, PersonMention> seen = new HashMap<>();
        for (PersonMention mention : list) {
            record.people().find(mention).ifPresent(person -> {
                PersonMention first = seen.putIfAbsent(person.slug(), mention);
                // Two roles are two facts.
                if (first != null && first.role().equals(mention.role()) && !isNobody(mention)) {
                    findings.add(
                            Rule.LISTED_TWICE,
                            mention.name().position(),
                            (person.withheld()
                                            ? "Somebody"
                                            : "“" + mention.name().value() + "”")
                                    + " stands in this list already, in line "
                                    + first.name().position().line() + ".",
                            "Keep one of the two. If they are two people of one name, tell them apart by an `id`.");
                }
            });
        }
    }
}
