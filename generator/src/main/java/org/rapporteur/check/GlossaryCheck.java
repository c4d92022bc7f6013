package org.rapporteur.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.GlossaryTerm;
import org.rapporteur.model.PublicRecord;

/** Every term of the glossary means one thing. */
final class GlossaryCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        Map<String, Position> seen = new HashMap<>();
        for (GlossaryTerm term : record.registers().glossary()) {
            Stream.concat(Stream.of(term.term()), term.aliases().stream()).forEach(name -> check(name, seen, findings));
        }
    }

    private static void check(Located<String> name, Map<String, Position> seen, Findings findings) {
        Position first = seen.putIfAbsent(name.value(), name.position());
        if (first != null) {
            findings.add(
                    Rule.DUPLICATE_TERM,
                    name.position(),
                    "“" + name.value() + "” stands in the glossary already, in line " + first.line() + ".",
                    "Keep one of the two.");
        }
    }
}
