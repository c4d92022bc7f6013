package org.rapporteur.parse;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.model.OrganisationMention;
import org.rapporteur.model.PersonMention;

/** The lines that reports have for people and organisations (content-format, “People”). */
final class LineForm {

    /** Without its dot an honorific needs the space after it: “Drake” is no doctor. */
    private static final Pattern HONORIFIC = Pattern.compile(
            "^((?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Amb|Hon|Eng|Rev|MR|MRS|MS|DR|PROF)\\.\\s*|(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof)\\s+"
                    + "|H\\.\\s?E\\.\\s*)+)(?=\\S)");

    /** A slash divides only with a space beside it: “CERT.br/NIC.br” is one name. */
    private static final Pattern SLASH = Pattern.compile("\\s+/\\s*|/\\s+");

    /** The last parentheses of a line, with one pair within them. */
    private static final Pattern PARENTHESES = Pattern.compile("^(.*?)\\s*\\(((?:[^()]|\\([^()]*\\))*)\\)$");

    /** An acronym: no blank, and at least two capitals. */
    private static final Pattern ACRONYM = Pattern.compile("(?=(?:.*\\p{Lu}){2})[\\p{L}\\p{N}&./-]{2,15}");

    private LineForm() {}

    /**
     * {@code Dr. Name (Role)}, {@code Name (Organisation)}, {@code Mr. Name / Organisation (ORG)}.
     *
     * @param roles what is a role when it stands in parentheses
     * @return empty when the line has no name
     */
    static Optional<PersonMention> person(Located<String> line, Set<String> roles) {
        String[] halves = SLASH.split(line.value(), 2);
        String left = halves[0].strip();
        Optional<OrganisationMention> organisation =
                halves.length < 2 ? Optional.empty() : organisation(line.map(text -> halves[1].strip()));
        Matcher parentheses = PARENTHESES.matcher(left);
        if (!parentheses.matches() || parentheses.group(2).isBlank()) {
            return mention(line, left, Optional.empty(), organisation);
        }
        String inside = parentheses.group(2).strip();
        Optional<String> role = role(inside, roles);
        Optional<OrganisationMention> affiliation =
                role.isPresent() || organisation.isPresent() ? organisation : organisation(line.map(text -> inside));
        return mention(line, parentheses.group(1), role, affiliation);
    }

    private static Optional<PersonMention> mention(
            Located<String> line, String name, Optional<String> role, Optional<OrganisationMention> organisation) {
        Matcher honorific = HONORIFIC.matcher(name);
        boolean titled = honorific.find();
        String bare = (titled ? name.substring(honorific.end()) : name).strip();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> title = titled ? Optional.of(honorific.group(1).strip()) : Optional.empty();
        return Optional.of(new PersonMention(line.map(text -> bare), title, role, organisation,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Optional<String> role(String text, Set<String> roles) {
        return roles.stream().filter(role -> role.equalsIgnoreCase(text)).findFirst();
    }

    /** {@code Commonwealth Telecommunications Organisation (CTO)}; empty when there is no name. */
    static Optional<OrganisationMention> organisation(Located<String> text) {
        Matcher parentheses = PARENTHESES.matcher(text.value());
        if (parentheses.matches()
                && !parentheses.group(1).isBlank()
                && ACRONYM.matcher(parentheses.group(2)).matches()) {
            return Optional.of(new OrganisationMention(
                    text.map(whole -> parentheses.group(1).strip()), Optional.of(parentheses.group(2))));
        }
        return text.value().isBlank() ? Optional.empty() : Optional.of(new OrganisationMention(text, Optional.empty()));
    }

    /** Whether a line divides a person from an organisation. */
    static boolean hasSlash(String line) {
        return SLASH.split(line, 2).length == 2;
    }

    /** Whether a line begins with an honorific: then it is a person's. */
    static boolean hasHonorific(String line) {
        return HONORIFIC.matcher(line).find();
    }
}
