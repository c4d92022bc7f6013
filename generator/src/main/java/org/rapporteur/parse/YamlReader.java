package org.rapporteur.parse;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * YAML to {@link Value}s, from the parser's events: so nothing is typed by guess, every key is seen as often as it stands
 * there, and tags are seen before anything is made of them. Refused, with their place (content-format, “Front matter”):
 * duplicate keys, tags, aliases that are undefined or grow out of hand, deep nesting, a second document.
 */
final class YamlReader {

    private static final int MAX_LENGTH = 3_500_000;
    private static final int MAX_DEPTH = 20;

    private static final Pattern CUT = Pattern.compile("[ \\t]++(?<sign>#)[\\p{L}\\p{N}]");

    /** How many values aliases may add: enough to repeat an address, too few for a bomb. */
    private static final int MAX_REPEATED = 10_000;

    private final YamlText text;
    private final Findings findings;
    private final QuestionMarks questions;

    /** The characters that the text has. */
    private final BitSet written = new BitSet();

    private final Map<String, Value> anchors = new HashMap<>();
    private int repeated;

    private YamlReader(YamlText text, Findings findings) {
        this.text = text;
        this.findings = findings;
        this.questions = QuestionMarks.of(text.text());
        text.text().codePoints().forEach(written::set);
    }

    /** Reads a text; empty when it is no YAML or is refused, with a finding that says why. */
    static Optional<Value> read(YamlText text, Findings findings) {
        YamlReader reader = new YamlReader(text, findings);
        try {
            return Optional.of(reader.document());
        } catch (Refused refused) {
            findings.add(refused.rule, refused.position, refused.getMessage(), refused.hint);
        } catch (YAMLException e) {
            YamlTrouble.of(e, text, findings);
        }
        return Optional.empty();
    }

    private Value document() {
        if (text.text().length() > MAX_LENGTH) {
            throw new Refused(
                    Rule.TOO_LARGE,
                    text.start(),
                    "This is longer than 3.5 million characters.",
                    "Divide it over several files.");
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_LENGTH);
        Iterator<Event> events = new Yaml(options)
                .parse(new StringReader(questions.hide(text.text())))
                .iterator();
        Value value = new Value.Nothing(text.start());
        boolean seen = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent && seen) {
                throw new Refused(
                        Rule.YAML_REFUSED,
                        at(event),
                        "A second part begins here, and a file has only one.",
                        "Remove the line `---`: what follows it goes on with what is above.");
            }
            if (event instanceof NodeEvent node) {
                value = value(node, events, 0);
                seen = true;
            }
        }
        return value;
    }

    private Value value(NodeEvent event, Iterator<Event> events, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Refused(
                    Rule.YAML_REFUSED,
                    at(event),
                    "This is nested more than " + MAX_DEPTH + " levels deep.",
                    "No key needs that: look for a bracket too many.");
        }
        if (event instanceof AliasEvent alias) {
            return repeated(alias);
        }
        Value value = event instanceof ScalarEvent scalar
                ? scalar(scalar)
                : event instanceof SequenceStartEvent sequence
                        ? sequence(sequence, events, depth)
                        : mapping((MappingStartEvent) event, events, depth);
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), value);
        }
        return value;
    }

    private Value repeated(AliasEvent alias) {
        Value value = anchors.get(alias.getAnchor());
        if (value == null) {
            throw new Refused(
                    Rule.YAML_REFUSED,
                    at(alias),
                    "“*" + alias.getAnchor() + "” repeats something that has no name.",
                    "If it is a text that begins with “*”, put it in quotes.");
        }
        repeated += size(value);
        if (repeated > MAX_REPEATED) {
            throw new Refused(
                    Rule.YAML_REFUSED, at(alias), "The aliases of this file repeat too much.", "Write the values out.");
        }
        return value;
    }

    private static int size(Value value) {
        if (value instanceof Value.Sequence sequence) {
            return 1 + sequence.items().stream().mapToInt(YamlReader::size).sum();
        }
        return value instanceof Value.Mapping mapping
                ? 1
                        + mapping.entries().stream()
                                .mapToInt(entry -> size(entry.value()))
                                .sum()
                : 1;
    }

    private Value scalar(ScalarEvent event) {
        refuseTag(event.getTag(), event);
        if (event.isPlain()) {
            refuseHiddenItem(event);
            warnOfCut(event);
        }
        String content = questions.show(event.getValue()).strip();
        if (content.codePoints().anyMatch(this::isHidden)) {
            throw new Refused(
                    Rule.YAML_REFUSED,
                    at(event),
                    "A character that cannot be seen is written here with a backslash.",
                    "Leave it out.");
        }
        // What stands in the file as it is was looked at there.
        if (content.codePoints().anyMatch(this::isEscaped)) {
            Characters.lookAt(content, at(event), findings);
        }
        if (!event.isPlain() || !content.isEmpty() && !content.equals("~")) {
            return new Value.Scalar(content, at(event));
        }
        return text.isUnread(text.lineOf(event.getStartMark().getIndex()))
                ? new Value.Unread(at(event))
                : new Value.Nothing(at(event));
    }

    /** Whether a character of a value can only have been written by an escape: the file does not have it. */
    private boolean isEscaped(int c) {
        return !written.get(c) || Character.getType(c) == Character.SURROGATE;
    }

    /** Control characters, and what nobody sees unless it stands in the file as it is. */
    private boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.FORMAT -> isEscaped(c);
            default -> false;
        };
    }

    /** YAML takes an item that is indented more than the one above for a part of it: “Anna - Ben” would be one person. */
    private void refuseHiddenItem(ScalarEvent event) {
        int start = event.getStartMark().getIndex();
        int column = text.position(start).column() - 1;
        for (int line = text.lineOf(start) + 1;
                line <= text.lineOf(event.getEndMark().getIndex());
                line++) {
            String content = text.line(line);
            if (content.strip().startsWith("- ") && content.indexOf('-') > column - 2) {
                throw new Refused(
                        Rule.YAML_SYNTAX,
                        text.position(line, content.indexOf('-')),
                        "This item is indented more than the one above, so YAML takes it for a part of that one.",
                        "Give the items of one list the same number of blanks in front.");
            }
        }
    }

    /** YAML takes what follows “ #” for a comment; one that follows the sign without a blank is hardly meant so. */
    private void warnOfCut(ScalarEvent event) {
        int end = text.offset(event.getEndMark().getIndex());
        Matcher cut = CUT.matcher(text.text()).region(end, text.text().length());
        if (cut.lookingAt()) {
            findings.add(
                    Rule.CUT_VALUE,
                    text.positionAt(cut.start("sign")),
                    "What follows “#” is taken for a comment: the value is "
                            + (event.getValue().isEmpty() ? "empty." : "only “" + event.getValue() + "”."),
                    "Put the whole value in quotes; if it is a comment, write a blank after the sign.");
        }
    }

    private Value sequence(SequenceStartEvent start, Iterator<Event> events, int depth) {
        refuseTag(start.getTag(), start);
        List<Value> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(value((NodeEvent) event, events, depth + 1));
        }
        return new Value.Sequence(items, at(start));
    }

    private Value mapping(MappingStartEvent start, Iterator<Event> events, int depth) {
        refuseTag(start.getTag(), start);
        List<Value.Entry> entries = new ArrayList<>();
        List<Value.Entry> merged = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            Value key = value((NodeEvent) event, events, depth + 1);
            Value value = value((NodeEvent) events.next(), events, depth + 1);
            if (!(key instanceof Value.Scalar name)) {
                throw new Refused(
                        Rule.YAML_REFUSED,
                        key.position(),
                        "A key is a word, and here is " + key.phrase() + ".",
                        "Write `key: value`.");
            }
            if (name.text().equals("<<") && value instanceof Value.Mapping other) {
                merged.addAll(other.entries());
            } else if (seen.add(name.text())) {
                entries.add(new Value.Entry(name, value));
            } else {
                findings.add(
                        Rule.DUPLICATE_KEY,
                        name.position(),
                        "“" + name.text() + "” stands here a second time.",
                        "Keep one of the two lines.");
            }
        }
        merged.stream().filter(entry -> seen.add(entry.key().text())).forEach(entries::add);
        return new Value.Mapping(entries, at(start));
    }

    private void refuseTag(String tag, Event event) {
        if (tag != null) {
            throw new Refused(
                    Rule.YAML_REFUSED,
                    at(event),
                    "“" + tag.replace("tag:yaml.org,2002:", "!!") + "” is a YAML tag: they are not used here.",
                    "Leave it out; if it is part of a text, put the text in quotes.");
        }
    }

    private Position at(Event event) {
        return text.position(event.getStartMark().getIndex());
    }

    /** Ends the reading of a text that must not be read on. */
    private static final class Refused extends RuntimeException {
        private final transient Rule rule;
        private final transient Position position;
        private final String hint;

        Refused(Rule rule, Position position, String message, String hint) {
            super(message, null, false, false);
            this.rule = rule;
            this.position = position;
            this.hint = hint;
        }
    }
}
