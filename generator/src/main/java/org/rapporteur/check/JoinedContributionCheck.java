package org.rapporteur.check;

import java.util.List;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Catalogue;
import org.rapporteur.model.Contribution;
import org.rapporteur.model.PublicRecord;

/** Contributions that share an address or an id, and so are one, have one title: else one of the two would be lost. */
final class JoinedContributionCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Catalogue catalogue : record.catalogues()) {
            catalogue.contributions().forEach(contribution -> check(contribution, findings));
        }
    }

    private static void check(Contribution contribution, Findings findings) {
        List<Located<String>> titles = contribution.printed().stream()
                .flatMap(printed -> printed.entry().title().stream())
                .toList();
        titles.stream()
                .skip(1)
                .filter(title -> !title.value().equalsIgnoreCase(titles.get(0).value()))
                .forEach(
                        title -> findings.add(
                                Rule.JOINED_CONTRIBUTION,
                                title.position(),
                                "“" + title.value() + "” has the address or the id of “"
                                        + titles.get(0).value() + "”, so the catalogue has the two as one.",
                                "If they are two, give each an address of its own, or leave it out of one; else use one title."));
    }
}
