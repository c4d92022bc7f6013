package org.rapporteur.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Guesses;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Spelling;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/** What a body cites stands in a catalogue (content-format, “Citations”). */
final class CitationCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        Set<String> known = record.catalogues().stream()
                .flatMap(catalogue -> catalogue.contributions().stream())
                .flatMap(contribution -> contribution.ids().stream())
                .collect(Collectors.toSet());
        Guesses guesses = new Guesses();
        for (Document document : record.documents()) {
            document.body().bare().stream()
                    .filter(bare -> known.contains(bare.id()))
                    .forEach(bare -> findings.add(
                            Rule.CITATION_MARK,
                            bare.position(),
                            "“@" + bare.id() + "” is a contribution's id without brackets, and is shown as it is.",
                            "Write [@" + bare.id() + "].\nIf it is no citation, put a backslash before the @."));
            for (Piece.Citation citation : document.body().holes(Piece.Citation.class)) {
                if (!known.contains(citation.id())) {
                    findings.add(
                            Rule.UNKNOWN_CITATION,
                            citation.position(),
                            "No contribution has the id “" + citation.id() + "”.",
                            guesses.guess(() -> hint(citation.id(), known), plain(citation.id())));
                }
            }
        }
    }

    private static String hint(String id, Set<String> known) {
        return Spelling.nearest(id, known)
                .map(near -> "Did you mean “[@" + near + "]”?")
                .orElse(plain(id));
    }

    private static String plain(String id) {
        return "Give the contribution in its list a line `id: " + id + "`.";
    }
}
