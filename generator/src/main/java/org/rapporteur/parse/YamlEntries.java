package org.rapporteur.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/**
 * Reads YAML entry by entry where it must: an entry that cannot be read is said and set aside, so that one slip hides nothing
 * that is wrong with the others.
 */
final class YamlEntries {

    /** Where more entries are broken it is no YAML at all, and each further finding would only say so again. */
    private static final int MAX_UNREAD = 10;

    private static final Pattern ITEM = Pattern.compile("^-.*", Pattern.MULTILINE);

    /** A line at the margin that is no item and no comment: a key, whose colon may be what is missing. */
    private static final Pattern KEY = Pattern.compile("^(?<key>[^\\s#\\-\\]}\"'][^\\s:]*).*", Pattern.MULTILINE);

    /** What it names is repeated elsewhere, which would seem to be wrong without it. */
    private static final Pattern ANCHOR = Pattern.compile("(?<![^\\s\\[,])&\\w");

    private final YamlText whole;
    private final Pattern entry;
    private final List<Value.Entry> unread = new ArrayList<>();
    private int setAside;

    private YamlEntries(YamlText whole) {
        this.whole = whole;
        this.entry = isList(whole.text()) ? ITEM : KEY;
    }

    private static boolean isList(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .findFirst()
                .filter(line -> line.startsWith("-"))
                .isPresent();
    }

    /**
     * Reads a text.
     *
     * @return empty when nothing of it can be read, with a finding that says why; keys whose values cannot be read have
     *     {@link Value.Unread}, items that cannot be read are left out, each with its finding
     */
    static Optional<Value> read(YamlText text, Findings findings) {
        return new YamlEntries(text).read(findings);
    }

    private Optional<Value> read(Findings findings) {
        YamlText rest = whole;
        while (true) {
            Findings said = new Findings();
            Optional<Value> value = YamlReader.read(rest, said);
            Optional<YamlText> fewer = value.isPresent() ? Optional.empty() : without(last(said), rest);
            if (fewer.isEmpty()) {
                findings.addAll(said.list());
                return value.map(this::completed);
            }
            // What else was said of this attempt is said of the next one too.
            findings.addAll(List.of(last(said)));
            rest = fewer.get();
        }
    }

    private static Diagnostic last(Findings said) {
        return said.list().get(said.list().size() - 1);
    }

    /** The text without the entry that is in trouble; empty when none of it can be told from the others. */
    private Optional<YamlText> without(Diagnostic trouble, YamlText rest) {
        int line = trouble.position().line() - whole.start().line();
        Matcher entries = entry.matcher(rest.text());
        Optional<MatchResult> broken = Optional.empty();
        int end = rest.text().length();
        while (end == rest.text().length() && entries.find()) {
            if (rest.lineAt(entries.start()) > line) {
                end = entries.start();
            } else {
                broken = Optional.of(entries.toMatchResult());
            }
        }
        if (broken.isEmpty() || trouble.rule() == Rule.TOO_LARGE || ++setAside > MAX_UNREAD) {
            return Optional.empty();
        }
        int start = broken.get().start();
        String text = rest.text().substring(start, end);
        if (ANCHOR.matcher(text).find()) {
            return Optional.empty();
        }
        if (entry == KEY) {
            Position position = rest.position(rest.lineAt(start), 0);
            unread.add(new Value.Entry(new Value.Scalar(broken.get().group(1), position), new Value.Unread(position)));
        }
        return Optional.of(rest.replaced(start, end, text.replaceAll("[^\\n]", "")));
    }

    private Value completed(Value value) {
        if (unread.isEmpty()) {
            return value;
        }
        return value instanceof Value.Mapping read
                ? new Value.Mapping(
                        Stream.concat(read.entries().stream(), unread.stream()).toList(), read.position())
                : new Value.Mapping(unread, whole.start());
    }
}
