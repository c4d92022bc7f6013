package org.rapporteur.author;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.model.DocumentPath;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Slug;
import org.rapporteur.model.Withdrawal;
import org.rapporteur.source.FileName;

/** Whether a new document can stand where it is to stand: nothing is there, or was there once, and its file can have its name. */
record Vacancy(PublicRecord record, ContentPath content) {

    private static final String ANOTHER = "Nothing was written. Give the new one another name: -Dname=…";

    /** Refuses what is not vacant. */
    void look(String file) throws AuthorRefused {
        String address = Slug.folded(DocumentPath.of(file).page().value());
        Optional<String> reason = badName(file)
                .or(() -> document(address))
                .or(() -> content.standing(file).map(other -> content.named(other) + " is there already."))
                .or(() -> former(address));
        if (reason.isPresent()) {
            throw new AuthorRefused(reason.get(), ANOTHER);
        }
    }

    /** Also a slug can be a word that some system reserves. */
    private static Optional<String> badName(String file) {
        Findings findings = new Findings();
        Path path = Path.of(file);
        path.forEach(name -> FileName.accepted(name.toString(), Position.of(file), findings));
        if (path.getFileName().toString().equalsIgnoreCase("README.md")) {
            return Optional.of("A README is never a page of the site.");
        }
        return findings.list().stream()
                .map(finding -> file + ": " + finding.message())
                .findFirst();
    }

    private Optional<String> document(String address) {
        return record.documents().stream()
                .filter(other -> Slug.folded(other.page().value()).equals(address))
                .map(other -> content.named(other.head().path().file()) + " is there already: "
                        + other.type().phrase() + ", “" + other.title() + "”.")
                .findFirst();
    }

    /** What an address led to once, it leads to for good. */
    private Optional<String> former(String address) {
        return Stream.concat(
                        record.registers().gone().stream()
                                .filter(Withdrawal::isPage)
                                .map(Withdrawal::path),
                        record.documents().stream().flatMap(other -> other.head().aliases().stream()))
                .filter(old ->
                        Slug.folded(SitePath.ofOldAddress(old.value()).value()).equals(address))
                .map(old -> old.position().file() + " says what became of the address " + old.value() + ".")
                .findFirst();
    }
}
