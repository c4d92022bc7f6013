package org.rapporteur.parse;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Particles;
import org.rapporteur.model.Registers;
import org.rapporteur.model.Site;
import org.rapporteur.source.Source;
import org.rapporteur.source.SourceFile;
import org.rapporteur.source.SourceText;

/** Reads the registers, which say what the documents' lines mean and so come first. */
final class RegisterReader {

    private final Source source;
    private final String folder;
    private final Findings findings;
    private final Runnable each;

    /** What could not be read so far: what is missing there is perhaps not missing. */
    private final Set<String> unread = new HashSet<>();

    /**
     * @param folder how findings name the content folder
     * @param each is run for each register that is read
     */
    RegisterReader(Source source, String folder, Findings findings, Runnable each) {
        this.source = source;
        this.folder = folder;
        this.findings = findings;
        this.each = each;
    }

    /** The site; when it cannot be read, one without a name, so that the documents can be checked all the same. */
    Site site() {
        Optional<SourceFile> file = file(Register.SITE);
        if (file.isEmpty()) {
            findings.add(
                    Rule.MISSING_DOCUMENT,
                    Position.of(folder),
                    "There is no site.yaml in this folder.",
                    "Add the file “" + folder + "/site.yaml” with these lines:\ntitle: …\nbase-url: https://…");
        }
        Optional<Value> yaml = file.flatMap(this::yaml);
        if (yaml.filter(RegisterReader::hasReadableRoles).isEmpty()) {
            unread.add("roles");
        }
        return yaml.flatMap(value -> read(value, Register.SITE)).orElseGet(RegisterReader::unnamed);
    }

    private static boolean hasReadableRoles(Value site) {
        return site instanceof Value.Mapping keys
                && keys.entries().stream()
                        .filter(entry -> entry.key().text().equals("roles"))
                        .allMatch(entry -> entry.value().isWhole());
    }

    Registers registers() {
        return new Registers(
                list(Register.PEOPLE),
                list(Register.ORGANISATIONS),
                list(Register.GLOSSARY),
                list(Register.GONE),
                source.published()
                        .map(file -> PromisedAddresses.read(file, findings))
                        .orElse(List.of()),
                unread);
    }

    private <T> List<T> list(Register<List<T>> register) {
        return file(register)
                .flatMap(this::yaml)
                .filter(value -> !(value instanceof Value.Nothing))
                .flatMap(value -> read(value, register))
                .orElse(List.of());
    }

    private <T> Optional<T> read(Value value, Register<T> register) {
        return register.shape().read(value, new Reading(findings, Set.of(), register.file()));
    }

    private Optional<Value> yaml(SourceFile file) {
        Optional<Value> value = read(file);
        if (value.filter(Value::isWhole).isEmpty()) {
            unread.add(file.path());
        }
        return value;
    }

    private Optional<Value> read(SourceFile file) {
        each.run();
        Optional<SourceText> text = SourceText.read(file, findings).map(read -> Characters.look(read, findings));
        if (text.isPresent() && text.get().text().isBlank()) {
            findings.add(
                    Rule.EMPTY_FILE,
                    Position.of(file.file()),
                    "This file is empty.",
                    "Write its lines, or remove the file.");
            return Optional.empty();
        }
        return text.filter(read -> !MergeConflict.isIn(read, findings))
                .flatMap(read -> YamlEntries.read(new YamlText(file.file(), read.text(), 1), findings));
    }

    private Optional<SourceFile> file(Register<?> register) {
        return source.registers().stream()
                .filter(file -> file.path().equals(register.file()))
                .findFirst();
    }

    private static Site unnamed() {
        return new Site(
                "Untitled",
                Optional.empty(),
                Optional.empty(),
                URI.create("http://localhost/"),
                "en",
                List.of(),
                ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.copyOf(Site.ROLES),
                Particles.SKIPPED,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }
}
