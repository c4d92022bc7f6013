package org.rapporteur.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Spelling;
import org.rapporteur.model.RuleLevel;

/** A mapping of rules to how grave they are. */
final class RulesShape implements Shape<Map<Rule, RuleLevel>> {
    private final Shape<RuleLevel> level = Shapes.word(RuleLevel.class);

    @Override
    public Optional<Map<Rule, RuleLevel>> read(Value value, Reading reading) {
        if (!(value instanceof Value.Mapping mapping)) {
            reading.wrongType(value, expected(), "Write a line such as `near-miss-name: off` for each rule.");
            return Optional.empty();
        }
        Map<Rule, RuleLevel> rules = new HashMap<>();
        for (Value.Entry entry : mapping.entries()) {
            rule(entry.key(), reading)
                    .filter(rule -> !(entry.value() instanceof Value.Nothing))
                    .ifPresent(rule -> level.read(entry.value(), reading.of(rule.word()))
                            .ifPresent(read -> rules.put(rule, read)));
        }
        return Optional.of(rules);
    }

    private static Optional<Rule> rule(Value.Scalar key, Reading reading) {
        Optional<Rule> rule = Rule.of(key.text());
        List<String> adjustable = List.of(Rule.values()).stream()
                .filter(Rule::adjustable)
                .map(Rule::word)
                .toList();
        if (rule.isEmpty()) {
            reading.add(
                    Rule.UNKNOWN_KEY,
                    key.position(),
                    "“" + key.text() + "” is not a rule.",
                    Spelling.hint(key.text(), adjustable));
        } else if (!rule.get().adjustable()) {
            reading.add(
                    Rule.WRONG_VALUE,
                    key.position(),
                    "“" + key.text() + "” cannot be changed: without it something would be lost in silence.",
                    "Can be changed: " + String.join(", ", adjustable) + ".");
            return Optional.empty();
        }
        return rule;
    }

    @Override
    public String expected() {
        return "a line for each rule, with error, warning or off";
    }

    @Override
    public Schema schema() {
        return Schema.mapping(
                Stream.of(Rule.values())
                        .filter(Rule::adjustable)
                        .map(this::property)
                        .toList(),
                Optional.empty());
    }

    private Schema.Property property(Rule rule) {
        String usual = rule.severity().word();
        return new Schema.Property(
                rule.word(), "How grave findings of this rule are; else " + usual + ".", level.schema(), false);
    }
}
