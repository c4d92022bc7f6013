package org.rapporteur.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/** No list has one id twice: a citation could not tell which of the two is meant. */
final class ContributionIdCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document.Contributions list : record.documents(Document.Contributions.class)) {
            Map<String, Position> seen = new HashMap<>();
            list.entries()
                    .orElse(List.of())
                    .forEach(entry -> entry.id().ifPresent(id -> {
                        Position first = seen.putIfAbsent(id.value(), id.position());
                        if (first != null) {
                            findings.add(
                                    Rule.DUPLICATE_CONTRIBUTION_ID,
                                    id.position(),
                                    "“" + id.value() + "” is also the id of the contribution in line " + first.line()
                                            + ".",
                                    "Give one of the two another id.");
                        }
                    }));
        }
    }
}
