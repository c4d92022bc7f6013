package org.rapporteur.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Spelling;
import org.rapporteur.model.Appearance;
import org.rapporteur.model.Document;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.Person;
import org.rapporteur.model.PublicRecord;

/**
 * Lines of lists that were read otherwise than they were meant (content-format, “People”): a name that goes on with an
 * organisation, a role that is misspelt and so taken for an organisation.
 */
final class RunOnNameCheck implements Check {

    private static final Pattern RUN_ON = Pattern.compile("(?<name>.+?)(?: ?[/(,;]| [-–—] )(?<more>.*)");

    @Override
    public void check(PublicRecord record, Findings findings) {
        for (Document document : record.documents()) {
            PublicRecord.appearancesIn(document).forEach(appearance -> check(appearance, record, findings));
        }
    }

    /** The role that a name almost is; “IGF Secretariat” is none. */
    static Optional<String> misspeltRole(String name, PublicRecord record) {
        return Spelling.nearest(name, record.site().roles())
                .filter(role -> role.split("[ -]").length == name.split("[ -]").length);
    }

    /** The person whose name a longer one begins with; empty when there is none. */
    static Optional<Person> within(String name, PublicRecord record) {
        Matcher longer = RUN_ON.matcher(name);
        return longer.matches() ? record.people().named(longer.group("name").strip()) : Optional.empty();
    }

    private static void check(Appearance appearance, PublicRecord record, Findings findings) {
        Located<String> name = appearance.mention().name();
        within(name.value(), record)
                .filter(person -> !person.withheld()
                        && record.people().registered(name.value()).isEmpty())
                .ifPresent(person -> findings.add(
                        Rule.RUN_ON_NAME,
                        name.position(),
                        "“" + name.value() + "” is read as one name, and begins with that of " + person.name() + ".",
                        "Write `Name (Organisation)` or `Name / Organisation`, with a blank before the sign, and one person on a"
                                + " line."));
        appearance.mention().organisation().ifPresent(organisation -> check(organisation, record, findings));
    }

    private static void check(OrganisationMention organisation, PublicRecord record, Findings findings) {
        String name = organisation.name().value();
        boolean known =
                record.organisations().named(name).flatMap(each -> each.entry()).isPresent();
        if (known) {
            return;
        }
        misspeltRole(name, record)
                .ifPresent(role -> findings.add(
                        Rule.RUN_ON_NAME,
                        organisation.name().position(),
                        "“" + name + "” is read as an organisation, and is almost the role “" + role + "”.",
                        "Write “" + role
                                + "”; an organisation that is called so needs an entry in organisations.yaml."));
        if (name.contains(" / ")) {
            findings.add(
                    Rule.RUN_ON_NAME,
                    organisation.name().position(),
                    "“" + name + "” is read as one organisation.",
                    "Name one: `Name / Organisation`. One that is called so needs an entry in organisations.yaml.");
        }
    }
}
