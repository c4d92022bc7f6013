package org.rapporteur.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/**
 * Which file changes a page that no document is: the document that introduces an index, or the register that has its
 * person, organisation or terms. Who stands in no register has no such file.
 */
final class EditedFiles {

    private final PublicRecord record;
    private final Map<SitePath, String> registers = new HashMap<>();

    EditedFiles(Edition edition) {
        this.record = edition.record();
        record.people()
                .all()
                .forEach(person -> person.entry()
                        .ifPresent(entry -> Addresses.page(person).ifPresent(page -> register(page, entry.name()))));
        record.organisations()
                .all()
                .forEach(organisation ->
                        organisation.entry().ifPresent(entry -> register(Addresses.page(organisation), entry.name())));
        record.registers().glossary().forEach(term -> register(Addresses.GLOSSARY, term.term()));
    }

    private void register(SitePath page, Located<String> line) {
        registers.putIfAbsent(page, line.position().file());
    }

    /** The file, as findings name it. */
    Optional<String> of(SitePath page) {
        return record.tree()
                .at(page)
                .map(document -> document.head().position().file())
                .or(() -> Optional.ofNullable(registers.get(page)));
    }
}
