package org.rapporteur.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Appearance;
import org.rapporteur.model.Document;
import org.rapporteur.model.PersonEntry;
import org.rapporteur.model.PersonMention;
import org.rapporteur.model.PublicRecord;

/** The register of people is of one mind: a name leads to one person, or an {@code id} says to which. */
final class RegisterCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        record.registers().people().forEach(entry -> entry(entry, record, findings));
        for (Document document : record.documents()) {
            mentions(document).forEach(mention -> mention(mention, record, findings));
        }
    }

    private static void entry(PersonEntry entry, PublicRecord record, Findings findings) {
        Stream.concat(Stream.of(entry.name()), entry.aliases().stream()).forEach(name -> {
            List<PersonEntry> same = record.people().registered(name.value());
            boolean toldApart = same.stream().allMatch(each -> each.id().isPresent())
                    && same.stream()
                                    .map(each -> each.id().get().value())
                                    .distinct()
                                    .count()
                            == same.size();
            if (same.size() > 1 && !toldApart && !same.get(0).equals(entry)) {
                findings.add(
                        Rule.DUPLICATE_NAME,
                        name.position(),
                        "“" + name.value() + "” stands in the register already, in line "
                                + same.get(0).name().position().line() + ".",
                        "Join the two entries; if they are two people, give each a line `id: …`.");
            }
        });
    }

    private static Stream<PersonMention> mentions(Document document) {
        return PublicRecord.appearancesIn(document).map(Appearance::mention);
    }

    private static void mention(PersonMention mention, PublicRecord record, Findings findings) {
        List<PersonEntry> meant = record.people().registered(mention.name().value());
        if (mention.id().isEmpty() && meant.size() > 1) {
            Map<String, Located<String>> ids = new TreeMap<>();
            meant.forEach(entry -> entry.id().ifPresent(id -> ids.put(id.value(), id)));
            String line = "Say which: `{name: " + mention.name().value() + ", id: …}`";
            findings.add(
                    Rule.AMBIGUOUS_NAME,
                    mention.name().position(),
                    "Two people of the register are called “" + mention.name().value() + "”.",
                    ids.isEmpty()
                            ? "Give each of them an `id` in people.yaml. " + line + "."
                            : line + " with one of " + String.join(", ", ids.keySet()) + ".");
        }
    }
}
