package org.rapporteur.check;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.PublishedKinds;
import org.rapporteur.model.PublishedKinds.Kind;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.VersionTexts;

/**
 * The addresses of an output, of its versions and of their comparisons mean one thing each, and no alias leads from one kind to
 * another, nor from one version to another.
 */
final class AliasCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        PublishedKinds kinds = new PublishedKinds(record);
        Set<SitePath> others =
                new VersionTexts(record).others(record.registers().promised());
        for (Document document : record.documents()) {
            for (Located<String> alias : document.head().aliases()) {
                SitePath old = SitePath.ofOldAddress(alias.value());
                if (others.contains(old)) {
                    add(alias, Kind.VERSION, "another version", findings);
                }
                kind(old, document, kinds)
                        .filter(kind -> !kind.is(document))
                        .ifPresent(kind -> add(alias, kind, document.type().phrase(), findings));
            }
        }
    }

    /** What stood there. An output's own alias has nothing below it but what its versions had. */
    private static Optional<Kind> kind(SitePath old, Document document, PublishedKinds kinds) {
        return kinds.of(old)
                .filter(kind -> !(kind == Kind.OUTPUT && document instanceof Document.Output))
                .or(() -> Optional.of(Kind.VERSION)
                        .filter(any -> document instanceof Document.Output && kinds.isBelowOutput(old)));
    }

    private static void add(Located<String> alias, Kind kind, String now, Findings findings) {
        findings.add(
                Rule.MISLEADING_ALIAS,
                alias.position(),
                alias.value() + " is the address of " + (kind == Kind.OUTPUT ? "an " : "a ") + kind.noun()
                        + ", and would lead to " + now + ".",
                switch (kind) {
                    case COMPARISON ->
                        "Take it out. Where a version has another address now, the version's own alias brings its"
                                + " comparisons along; where it is withdrawn in gone.yaml, they are too.";
                    case VERSION ->
                        "Take it out. If that version has another address now, write the alias into its own file."
                                + " If it is withdrawn, add to gone.yaml:\n- path: " + alias.value()
                                + "\n  why: …\n  date: …\n  see: …";
                    case OUTPUT ->
                        "Take it out. If that output has another address now, write the alias into its own file. If"
                                + " it is withdrawn, add to gone.yaml:\n- path: " + alias.value()
                                + "\n  why: …\n  date: …\n  see: …";
                });
    }
}
