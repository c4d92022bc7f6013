package org.rapporteur.check;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.AnnexNumber;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.Tree;

/** No two annexes of one report have one number. */
final class AnnexCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document bearer : record.documents()) {
            Map<Integer, Document> numbers = new HashMap<>();
            for (Document annex : record.tree().annexes(bearer)) {
                Tree.annexNumber(annex)
                        .filter(number -> record.isWhole(annex))
                        .ifPresent(number -> check(number, annex, numbers, findings));
            }
        }
    }

    private static void check(AnnexNumber number, Document annex, Map<Integer, Document> numbers, Findings findings) {
        Document first = numbers.putIfAbsent(number.order(), annex);
        if (first != null) {
            findings.add(
                    Rule.ANNEX_NUMBER,
                    number.label().position(),
                    "Annex " + number.label().value() + " of this report is also "
                            + first.head().position().file() + ".",
                    "Give one of the two another number.");
        }
    }
}
