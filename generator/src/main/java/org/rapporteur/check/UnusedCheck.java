package org.rapporteur.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.SourceLines;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.NameKey;
import org.rapporteur.model.Person;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;
import org.rapporteur.model.Slug;
import org.rapporteur.model.Unread;

/**
 * A line of a register, or an alias in it, that nothing in the record uses is often a mistyped one. Who asked not to be
 * listed or named is left alone: their line stands there for what may still come.
 */
final class UnusedCheck implements Check {

    private final SourceLines lines;
    private final String folder;

    /**
     * @param lines gives the lines of files that are not in the record
     * @param folder how findings name the content folder
     */
    UnusedCheck(SourceLines lines, String folder) {
        this.lines = lines;
        this.folder = folder;
    }

    /**
     * An entry of a register.
     *
     * @param spellings those of its names that the record uses
     * @param index where its page stands
     * @param nobody begins the sentence about it
     */
    private record Entry(
            Located<String> name,
            List<Located<String>> aliases,
            List<String> spellings,
            SitePath index,
            String nobody) {}

    private record Unused(Rule rule, Located<String> name, String message, String hint) {}

    @Override
    public void check(PublicRecord record, Findings findings) {
        Set<String> promised = record.registers().promisedAddresses();
        List<Unused> unused = Stream.concat(people(record), organisations(record))
                .flatMap(entry -> unused(entry, promised).stream())
                .toList();
        if (unused.isEmpty()) {
            return;
        }
        String unheard = unheard(record);
        // To compare all names costs: most records have no such entry.
        Set<String> nearlyUsed =
                unused.stream().anyMatch(each -> each.rule() == Rule.UNUSED_ENTRY) ? nearlyUsed(record) : Set.of();
        unused.stream()
                .filter(each -> each.rule() != Rule.UNUSED_ENTRY
                        || !nearlyUsed.contains(each.name().value()))
                .filter(each -> !unheard.contains(NameKey.of(each.name().value())))
                .forEach(each -> findings.add(each.rule(), each.name().position(), each.message(), each.hint()));
    }

    private static Stream<Entry> people(PublicRecord record) {
        return record.people().all().stream()
                .filter(Person::listed)
                .flatMap(person -> person.entry().stream()
                        .map(entry -> new Entry(
                                entry.name(),
                                entry.aliases(),
                                person.spellings(),
                                Addresses.PEOPLE,
                                "Nobody in the record")));
    }

    private static Stream<Entry> organisations(PublicRecord record) {
        return record.organisations().all().stream()
                .flatMap(organisation -> organisation.entry().stream()
                        .map(entry -> new Entry(
                                entry.name(),
                                entry.aliases(),
                                organisation.spellings(),
                                Addresses.ORGANISATIONS,
                                "No organisation in the record")));
    }

    private static List<Unused> unused(Entry entry, Set<String> promised) {
        if (entry.spellings().isEmpty()) {
            String called = entry.nobody() + " is called “" + entry.name().value() + "”";
            return List.of(new Unused(
                    Rule.UNUSED_ENTRY,
                    entry.name(),
                    called + (entry.aliases().isEmpty() ? "." : " or by an alias of it."),
                    "Correct the name, or remove the entry until a document has the name."));
        }
        Set<String> used = entry.spellings().stream().map(NameKey::of).collect(Collectors.toSet());
        List<Unused> unused = new ArrayList<>();
        for (Located<String> alias : entry.aliases()) {
            // An alias whose page was published once keeps its address.
            String address = entry.index().child(Slug.of(alias.value())).value();
            if (!used.contains(NameKey.of(alias.value())) && !promised.contains(address)) {
                unused.add(new Unused(
                        Rule.UNUSED_ALIAS,
                        alias,
                        entry.nobody() + " is called “" + alias.value() + "”.",
                        "Correct the alias, or remove it."));
            }
        }
        return unused;
    }

    /** The names of entries that somebody in the record is almost called by, which is said there. */
    private static Set<String> nearlyUsed(PublicRecord record) {
        return Stream.concat(NearMissCheck.ofPeople(record).stream(), NearMissCheck.ofOrganisations(record).stream())
                .map(miss -> miss.other().name())
                .collect(Collectors.toSet());
    }

    /** What could not be read, or is not published yet, may name somebody; so may what was read as a longer name. */
    private String unheard(PublicRecord record) {
        Stream<String> hidden = Stream.concat(record.unread().stream().map(Unread::path), record.drafts().stream())
                .flatMap(path -> lines.of(folder + "/" + path.file()).stream());
        Stream<String> runOn = record.people().all().stream()
                .map(Person::name)
                .filter(name -> RunOnNameCheck.within(name, record).isPresent());
        return Stream.concat(hidden, runOn).map(NameKey::of).collect(Collectors.joining("\n"));
    }
}
