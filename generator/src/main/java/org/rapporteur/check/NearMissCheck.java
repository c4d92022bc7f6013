package org.rapporteur.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.SourceLines;
import org.rapporteur.model.Appearance;
import org.rapporteur.model.NameKey;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.RegisterEntry;

/** Names that are almost equal are perhaps one: prints the line of the register that would join them. */
final class NearMissCheck implements Check {

    private final SourceLines lines;
    private final String folder;

    /**
     * @param lines gives the lines of registers that could not be read whole
     * @param folder how findings name the content folder
     */
    NearMissCheck(SourceLines lines, String folder) {
        this.lines = lines;
        this.folder = folder;
    }

    @Override
    public void check(PublicRecord record, Findings findings) {
        ofPeople(record).stream()
                .filter(miss -> !isUnread(miss, "people.yaml", record))
                .forEach(miss -> report(
                        miss,
                        "person",
                        "people.yaml",
                        aliases(miss, record.registers().people()),
                        findings));
        ofOrganisations(record).stream()
                .filter(miss -> !isUnread(miss, "organisations.yaml", record))
                // Roles that could not be read were taken for organisations, each perhaps near to another.
                .filter(miss -> !record.registers().unread().contains("roles"))
                .forEach(miss -> report(
                        miss,
                        "organisation",
                        "organisations.yaml",
                        aliases(miss, record.registers().organisations()),
                        findings));
    }

    static List<NearMisses.Miss> ofPeople(PublicRecord record) {
        return NearMisses.ofPeople(record.site().particles().words()).among(people(record));
    }

    static List<NearMisses.Miss> ofOrganisations(PublicRecord record) {
        return NearMisses.ofOrganisations().among(organisations(record));
    }

    /** Whether a register that could not be read whole has one of the names: what it says of it is not known. */
    private boolean isUnread(NearMisses.Miss miss, String register, PublicRecord record) {
        if (!record.registers().unread().contains(register)) {
            return false;
        }
        String text =
                lines.of(folder + "/" + register).stream().map(NameKey::of).collect(Collectors.joining("\n"));
        return Stream.of(miss.rarer(), miss.other())
                .anyMatch(named -> !named.registered() && text.contains(NameKey.of(named.name())));
    }

    /** The aliases that the other name has in its register already. */
    private static List<String> aliases(NearMisses.Miss miss, List<? extends RegisterEntry> register) {
        return register.stream()
                .filter(entry -> entry.name().value().equals(miss.other().name()))
                .flatMap(entry -> entry.aliases().stream())
                .map(Located::value)
                .toList();
    }

    private static List<NearMisses.Named> people(PublicRecord record) {
        return record.people().all().stream()
                .filter(person -> !person.withheld())
                .filter(person -> RunOnNameCheck.within(person.name(), record).isEmpty())
                .map(person -> {
                    List<Appearance> appearances = record.appearances(person);
                    Optional<Position> first = appearances.stream()
                            .map(appearance -> appearance.mention().name().position())
                            .min(Position::compareTo);
                    return new NearMisses.Named(person.name(), person.entry().isPresent(), appearances.size(), first);
                })
                .toList();
    }

    private static List<NearMisses.Named> organisations(PublicRecord record) {
        List<Located<String>> mentions = record.documents().stream()
                .flatMap(record::organisationsIn)
                .map(OrganisationMention::name)
                .toList();
        var byOrganisation = mentions.stream()
                .flatMap(name -> record.organisations().named(name.value()).stream()
                        .map(organisation -> new Located<>(organisation.slug(), name.position())))
                .collect(Collectors.groupingBy(Located::value));
        return record.organisations().all().stream()
                .filter(organisation -> organisation.entry().isPresent()
                        || RunOnNameCheck.misspeltRole(organisation.name(), record)
                                .isEmpty())
                .map(organisation -> {
                    List<Located<String>> places = byOrganisation.getOrDefault(organisation.slug(), List.of());
                    Optional<Position> first =
                            places.stream().map(Located::position).min(Position::compareTo);
                    return new NearMisses.Named(
                            organisation.name(), organisation.entry().isPresent(), places.size(), first);
                })
                .toList();
    }

    /** As YAML needs it: in quotes where a sign in it would mean something. */
    private static String quoted(String name) {
        return name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} .()'’/–-]*") ? name : "\"" + name.replace("\"", "\\\"") + "\"";
    }

    private static void report(
            NearMisses.Miss miss, String noun, String register, List<String> aliases, Findings findings) {
        String name = quoted(miss.other().name());
        List<String> joined = Stream.concat(
                        aliases.stream(), Stream.of(miss.rarer().name()))
                .map(NearMissCheck::quoted)
                .toList();
        String line = "aliases: [" + String.join(", ", joined) + "]";
        String join = miss.other().registered()
                ? "If they are one " + noun + ", let the entry of "
                        + miss.other().name() + " in " + register + " have this line:\n  " + line
                : "If they are one " + noun + ", add to " + register + ":\n- name: " + name + "\n  " + line;
        findings.add(
                Rule.NEAR_MISS_NAME,
                miss.rarer().first().orElseThrow(),
                "“" + miss.rarer().name() + "” is almost “" + miss.other().name() + "”.",
                join + "\nIf they are two, give each an entry there.");
    }
}
