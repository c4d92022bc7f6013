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
                    + "|H\\.\\s?E\\.\\s*)+)");

    /** A slash divides only with a space beside it: “CERT.br/NIC.br” is one name. */
    private static final Pattern SLASH = Pattern.compile("(?<=\\s)/|/(?=\\s)");

    /** The last parentheses of a line, with one pair within them. */
    private static final Pattern PARENTHESES = Pattern.compile("^(.*?)\\(((?:[^()]|\\([^()]*\\))*)\\)$");

    /** An acronym: no blank, and at least two capitals. */
    private static final Pattern ACRONYM = Pattern.compile("(?=(?:.*\\p{Lu}){2})[\\p{L}\\p{N}&./-]{2,15}");

    /** No line of a report is longer, and matching takes stack and time that grow with the line. */
    private static final int LONGEST = 500;

    private LineForm() {}

    /** Whether a line is longer than any that can be read. */
    static boolean isTooLong(String line) {
        return line.length() > LONGEST;
    }

    /**
     * A line as read.
     *
     * @param person whom it names; empty when it has no name
     * @param leftOver what of the line could not be read as anything; empty when all was
     */
    record Line(Optional<PersonMention> person, String leftOver) {}

    /** {@code Dr. Name (Role)}, {@code Name (Organisation)}, {@code Mr. Name / Organisation (ORG)}. */
    static Optional<PersonMention> person(Located<String> line, Set<String> roles) {
        return read(line, roles).person();
    }

    /** @param roles what is a role when it stands in parentheses */
    static Line read(Located<String> line, Set<String> roles) {
        if (isTooLong(line.value())) {
            return new Line(Optional.empty(), "");
        }
        String[] halves = SLASH.split(line.value(), 2);
        Parts left = Parts.of(halves[0], roles);
        Parts right = Parts.of(halves.length < 2 ? "" : halves[1], roles);
        // What stands in parentheses after the organisation, and is no role, is its acronym or belongs to its name.
        String behind = right.role().isPresent() ? right.text() : halves.length < 2 ? "" : halves[1].strip();
        Optional<OrganisationMention> organisation = organisation(line.map(text -> behind));
        boolean told = organisation.isPresent() && !left.inside().isEmpty();
        Optional<PersonMention> person = mention(
                line,
                left.text(),
                left.role().or(right::role),
                organisation.or(() -> organisation(line.map(text -> left.inside()))));
        String leftOver = told ? "(" + left.inside() + ")" : unbalanced(left.text());
        return new Line(person, halves.length == 2 && behind.isEmpty() ? "/" : leftOver);
    }

    /**
     * A half of a line without the parentheses at its end.
     *
     * @param role what of them is a role
     * @param inside what of them is none
     */
    private record Parts(String text, Optional<String> role, String inside) {
        static Parts of(String half, Set<String> roles) {
            Matcher last = PARENTHESES.matcher(half.strip());
            if (!last.matches()) {
                return new Parts(half.strip(), Optional.empty(), "");
            }
            Optional<String> role = LineForm.role(last.group(2).strip(), roles);
            if (role.isEmpty()) {
                return new Parts(
                        last.group(1).strip(), Optional.empty(), last.group(2).strip());
            }
            Parts before = of(last.group(1), roles);
            return new Parts(before.text(), role, before.inside());
        }
    }

    private static String unbalanced(String name) {
        int sign = Math.max(name.indexOf('('), name.indexOf(')'));
        return sign < 0 ? "" : name.substring(sign);
    }

    private static Optional<PersonMention> mention(
            Located<String> line, String name, Optional<String> role, Optional<OrganisationMention> organisation) {
        Matcher honorific = HONORIFIC.matcher(name + " ");
        boolean titled = honorific.find();
        String bare = (titled ? (name + " ").substring(honorific.end()) : name).strip();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> title = titled ? Optional.of(honorific.group(1).strip()) : Optional.empty();
        return Optional.of(new PersonMention(
                line.map(text -> bare),
                title,
                role,
                organisation,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private static Optional<String> role(String text, Set<String> roles) {
        return roles.stream().filter(role -> role.equalsIgnoreCase(text)).findFirst();
    }

    /** {@code Commonwealth Telecommunications Organisation (CTO)}; empty when there is no name. */
    static Optional<OrganisationMention> organisation(Located<String> text) {
        if (isTooLong(text.value())) {
            return Optional.empty();
        }
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
        return !isTooLong(line) && SLASH.split(line, 2).length == 2;
    }

    /** Whether a line begins with an honorific: then it is a person's. */
    static boolean hasHonorific(String line) {
        return !isTooLong(line) && HONORIFIC.matcher(line + " ").find();
    }
}
