package org.rapporteur.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Spelling;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Document;
import org.rapporteur.model.EmbeddedList;
import org.rapporteur.model.PublicRecord;

/** Every embed is one that there is (content-format, “Embeds”). */
final class EmbedCheck implements DocumentCheck {

    private static final List<String> KNOWN =
            Stream.of(EmbeddedList.values()).map(EmbeddedList::word).toList();

    @Override
    public void check(Document document, PublicRecord record, Findings findings) {
        for (Piece.Embed embed : document.body().holes(Piece.Embed.class)) {
            if (!KNOWN.contains(embed.name())) {
                findings.add(
                        Rule.UNKNOWN_EMBED,
                        embed.position(),
                        "There is no list called “" + embed.name() + "”.",
                        Spelling.hint(embed.name(), KNOWN));
            } else if (document instanceof Document.Version version) {
                inVersion(embed, version, record, findings);
            }
        }
    }

    /** What stands in a version is of its day; of some lists it cannot be known how they stood then. */
    private static void inVersion(Piece.Embed embed, Document.Version version, PublicRecord record, Findings findings) {
        EmbeddedList list = EmbeddedList.valueOf(embed.name().toUpperCase(Locale.ROOT));
        long undated = list == EmbeddedList.CONTRIBUTIONS ? undated(version, record) : 0;
        if (!list.isKnownByDay()) {
            findings.add(
                    Rule.LIVE_LIST,
                    embed.position(),
                    "This list shows what is known today, and a version stands as it stood on its day.",
                    "Write the list out as it stood on " + version.date() + ", or link to the page that has it.");
        } else if (undated > 0) {
            findings.add(
                    Rule.LIVE_LIST,
                    embed.position(),
                    "This list shows what had been received by " + version.date() + ", and of " + undated
                            + (undated == 1 ? " contribution" : " contributions") + " nobody says when it came.",
                    "Give each of them its `received`, or write the list out as it stood.");
        }
    }

    private static long undated(Document.Version version, PublicRecord record) {
        return record.tree().above(version, Document.Cycle.class).stream()
                .flatMap(cycle -> record.catalogue(cycle).contributions().stream())
                .filter(contribution -> contribution.seen().isEmpty())
                .count();
    }
}
