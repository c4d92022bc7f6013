package org.rapporteur.parse;

import java.util.Set;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;

/**
 * What a shape needs to know while it reads.
 *
 * @param findings where it says what is wrong
 * @param roles what a word in parentheses after a name can be, other than an organisation
 * @param key the key whose value is being read, for messages
 */
record Reading(Findings findings, Set<String> roles, String key) {

    Reading of(String other) {
        return new Reading(findings, roles, other);
    }

    void add(Rule rule, Position position, String message, String hint) {
        findings.add(rule, position, message, hint);
    }

    /** A value of another kind: a list where a text belongs. */
    void wrongType(Value value, String expected, String hint) {
        if (!value.isWhole()) {
            // What is wrong with it was said.
            return;
        }
        add(
                Rule.WRONG_TYPE,
                value.position(),
                "“" + key + "” wants " + expected + ", and here is " + value.phrase() + ".",
                hint);
    }

    /** A text that does not say what the key is for. */
    void wrongValue(Value value, String expected, String hint) {
        add(
                Rule.WRONG_VALUE,
                value.position(),
                "“" + key + "” wants " + expected + ", and here is " + value.phrase() + ".",
                hint);
    }
}
