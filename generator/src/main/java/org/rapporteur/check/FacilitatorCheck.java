package org.rapporteur.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.Person;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;

/** Who facilitated a meeting stands in its list of participants, where it has one. */
final class FacilitatorCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document.Meeting meeting : record.documents(Document.Meeting.class)) {
            Set<String> present = record.tree().below(meeting.page(), Document.Participants.class).stream()
                    .flatMap(list -> list.participants().stream())
                    .flatMap(mention -> record.people().find(mention).stream())
                    .map(Person::slug)
                    .collect(Collectors.toSet());
            if (!present.isEmpty()) {
                meeting.facilitators().forEach(facilitator -> check(facilitator, present, record, findings));
            }
        }
    }

    private static void check(PersonMention facilitator, Set<String> present, PublicRecord record, Findings findings) {
        Optional<Person> person = record.people().find(facilitator);
        if (person.isPresent() && !present.contains(person.get().slug())) {
            findings.add(
                    Rule.FACILITATOR_NOT_LISTED,
                    facilitator.name().position(),
                    (person.get().withheld()
                                    ? "A facilitator"
                                    : "“" + facilitator.name().value() + "”") + " is not in the list of participants.",
                    "Add a line to the list; if the name is spelled in another way there, write it alike in both.");
        }
    }
}
