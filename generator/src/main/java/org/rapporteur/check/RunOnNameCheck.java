package org.rapporteur.check;

import java.util.List;
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
final class RunOnNameCheck implements DocumentCheck {

    private static final Pattern RUN_ON = Pattern.compile("(?<name>.+?)(?: ?[/(,;\\[]| [-–—] )(?<more>.*)");

    /** What is no part of a name, whoever it is. */
    private static final Pattern DASHED = Pattern.compile(".* [-–—] .*|.*\\[.*|.+, \\p{Lu}{2,}");

    private static final Pattern TWO = Pattern.compile("(?<name>.+?) (?:and|&) .+");

    /** “Zakir Syed, PhD” */
    private static final Pattern SUFFIX =
            Pattern.compile("(?i)\\s*(?:ph\\.?d|jr|sr|ll\\.?[bm]|m\\.?d|m\\.?a|b\\.?a|esq|mba|obe|i{2,3})\\.?");

    @Override
    public void check(Document document, PublicRecord record, Findings findings) {
        PublicRecord.appearancesIn(document).forEach(appearance -> check(appearance, record, findings));
    }

    private static boolean isDashed(String name, PublicRecord record) {
        return DASHED.matcher(name).matches()
                && within(name, record).isEmpty()
                && record.people().registered(name).isEmpty()
                && record.organisations().named(name).isEmpty();
    }

    /** The role that a name almost is; “IGF Secretariat” is none. */
    static Optional<String> misspeltRole(String name, PublicRecord record) {
        List<String> alike = record.site().roles().stream()
                .filter(role -> isSlip(name, role))
                .filter(role -> role.split("[ -]").length == name.split("[ -]").length)
                .toList();
        return Spelling.nearest(name, alike)
                // What is a role is not known when those of the site could not be read.
                .filter(role -> !record.registers().unread().contains("roles"));
    }

    /** A slip keeps the length and the ending: “Moderation” is another word than “Moderator”. */
    private static boolean isSlip(String name, String role) {
        return Math.abs(role.length() - name.length()) <= 1
                && role.substring(role.length() - 1).equalsIgnoreCase(name.substring(name.length() - 1));
    }

    /** The person whose name a longer one begins with; empty when there is none. */
    static Optional<Person> within(String name, PublicRecord record) {
        Matcher longer = RUN_ON.matcher(name);
        if (longer.matches()) {
            return SUFFIX.matcher(longer.group("more")).matches()
                    ? Optional.empty()
                    : record.people().named(longer.group("name").strip());
        }
        Matcher two = TWO.matcher(name);
        return two.matches() ? record.people().named(two.group("name")) : beforeBody(name, record);
    }

    /** “Anja Gengo IGF Secretariat”: what follows the name is an organisation or a role. */
    private static Optional<Person> beforeBody(String name, PublicRecord record) {
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
            String more = name.substring(blank + 1).strip();
            boolean body = record.organisations().named(more).isPresent()
                    || record.site().roles().stream().anyMatch(more::equalsIgnoreCase);
            Optional<Person> person = body ? record.people().named(name.substring(0, blank)) : Optional.empty();
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
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
        if (isDashed(name.value(), record)) {
            findings.add(
                    Rule.RUN_ON_NAME,
                    name.position(),
                    "“" + name.value() + "” is read as one name.",
                    "Write `Name (Organisation)` or `Name / Organisation`. A name that is written so needs an entry in"
                            + " people.yaml.");
        }
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
                                + "”. A role of its own belongs to the `roles` in site.yaml, an organisation that is called"
                                + " so to organisations.yaml."));
        if (name.contains(" / ")) {
            findings.add(
                    Rule.RUN_ON_NAME,
                    organisation.name().position(),
                    "“" + name + "” is read as one organisation.",
                    "Name one: `Name / Organisation`. One that is called so needs an entry in organisations.yaml.");
        }
    }
}
