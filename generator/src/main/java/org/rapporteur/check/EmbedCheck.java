package org.rapporteur.check;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Spelling;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Document;
import org.rapporteur.model.EmbeddedList;
import org.rapporteur.model.PublicRecord;

/** Every embed is one that there is (content-format, “Embeds”). */
final class EmbedCheck implements Check {

    private static final List<String> KNOWN =
            Stream.of(EmbeddedList.values()).map(EmbeddedList::word).toList();

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document document : record.documents()) {
            for (Piece.Embed embed : document.body().pieces(Piece.Embed.class)) {
                if (!KNOWN.contains(embed.name())) {
                    findings.add(
                            Rule.UNKNOWN_EMBED,
                            embed.position(),
                            "There is no list called “" + embed.name() + "”.",
                            Spelling.hint(embed.name(), KNOWN));
                }
            }
        }
    }
}
