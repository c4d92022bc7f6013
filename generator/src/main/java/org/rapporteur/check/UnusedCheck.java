package org.rapporteur.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.NameKey;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.OrganisationEntry;
import org.rapporteur.model.Person;
import org.rapporteur.model.PersonEntry;
import org.rapporteur.model.PublicRecord;

/**
 * A line of a register, or an alias in it, that nothing in the record uses is often a mistyped one. Who asked not to be
 * listed or named is left alone: their line stands there for what may still come.
 */
final class UnusedCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        // What could not be read, or is not published yet, may name them.
        if (!record.unread().isEmpty() || !record.drafts().isEmpty()) {
            return;
        }
        for (Person person : record.people().all()) {
            person.entry()
                    .filter(entry -> entry.listed() && !entry.withheld())
                    .ifPresent(entry -> person(entry, person.spellings(), findings));
        }
        for (Organisation organisation : record.organisations().all()) {
            organisation.entry().ifPresent(entry -> organisation(entry, organisation.spellings(), findings));
        }
    }

    private static void person(PersonEntry entry, List<String> spellings, Findings findings) {
        check(entry.name(), entry.aliases(), spellings, "Nobody in the record", findings);
    }

    private static void organisation(OrganisationEntry entry, List<String> spellings, Findings findings) {
        check(entry.name(), entry.aliases(), spellings, "No organisation in the record", findings);
    }

    private static void check(
            Located<String> name,
            List<Located<String>> aliases,
            List<String> spellings,
            String nobody,
            Findings findings) {
        if (spellings.isEmpty()) {
            findings.add(
                    Rule.UNUSED_ENTRY,
                    name.position(),
                    nobody + " is called “" + name.value() + "”" + (aliases.isEmpty() ? "." : " or by an alias of it."),
                    "Correct the name, or remove the entry until a document has the name.");
            return;
        }
        Set<String> used = spellings.stream().map(NameKey::of).collect(Collectors.toSet());
        aliases.stream()
                .filter(alias -> !used.contains(NameKey.of(alias.value())))
                .forEach(alias -> findings.add(
                        Rule.UNUSED_ALIAS,
                        alias.position(),
                        nobody + " is called “" + alias.value() + "”.",
                        "Correct the alias, or remove it."));
    }
}
