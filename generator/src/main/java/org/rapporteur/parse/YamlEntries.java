package org.rapporteur.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.parse.YamlText.Part;

/**
 * Reads YAML part by part where it must: a value, an item, a list that cannot be read is said and set aside, the smallest part
 * that will do, so that one slip hides nothing that is wrong with the others.
 */
final class YamlEntries {

    /** Where more parts are broken it is no YAML at all, and each further finding would only say so again. */
    static final int MAX_UNREAD = 40;

    /** What it names is repeated elsewhere, which would seem to be wrong without it. */
    private static final Pattern ANCHOR = Pattern.compile("(?<![^\\s\\[,])&\\w");

    private final Set<Part> setAside = new HashSet<>();
    private YamlText rest;

    private YamlEntries(YamlText whole) {
        this.rest = whole;
    }

    /**
     * Reads a text.
     *
     * @return empty when nothing of it can be read, with a finding that says why; keys and items that cannot be read are
     *     {@link Value.Unread}, each with its finding
     */
    static Optional<Value> read(YamlText text, Findings findings) {
        return new YamlEntries(text).read(findings);
    }

    private Optional<Value> read(Findings findings) {
        while (true) {
            Findings said = new Findings();
            Optional<Value> value = YamlReader.read(rest, said);
            if (value.isPresent()) {
                findings.addAll(said.list());
                return value;
            }
            // What else was said of this attempt is said of the next one too.
            int last = said.list().size() - 1;
            if (!setAside(said.list().get(last), findings)) {
                findings.addAll(said.list().subList(0, last));
                return Optional.empty();
            }
        }
    }

    /** Sets aside what is in trouble, and says why; false when it cannot be told from all else. */
    private boolean setAside(Diagnostic trouble, Findings findings) {
        int line = trouble.position().line() - rest.start().line();
        if (trouble.rule() == Rule.TOO_LARGE) {
            findings.addAll(List.of(trouble));
            return false;
        }
        List<ListSlips.Slip> slips = trouble.rule() == Rule.YAML_SYNTAX ? slips(line) : List.of();
        if (!slips.isEmpty()) {
            findings.addAll(slips.stream().map(ListSlips.Slip::diagnostic).toList());
            return without(slips.stream().map(ListSlips.Slip::part).toList());
        }
        List<Part> parts = new YamlParts(rest).around(line);
        Optional<Part> smallest =
                parts.stream().filter(part -> !setAside.contains(part)).findFirst();
        // What is in the same trouble without its smallest part was said to be.
        if (!findings.list().contains(trouble)) {
            findings.addAll(List.of(trouble));
        }
        return smallest.isPresent() && without(List.of(smallest.get()));
    }

    /** What is wrong with lines by themselves, so that YAML stumbles, here or later. */
    private List<ListSlips.Slip> slips(int line) {
        return Stream.concat(new OpenQuotes(rest).upTo(line).stream(), new ListSlips(rest).around(line).stream())
                .filter(slip -> !setAside.contains(slip.part()))
                .limit(MAX_UNREAD)
                .toList();
    }

    private boolean without(List<Part> parts) {
        setAside.addAll(parts);
        boolean named = parts.stream()
                .flatMap(part -> Stream.iterate(part.first(), at -> at + 1).limit(part.last() - part.first() + 1L))
                .anyMatch(at -> ANCHOR.matcher(rest.line(at)).find());
        rest = rest.without(parts);
        return !named && setAside.size() <= MAX_UNREAD;
    }
}
