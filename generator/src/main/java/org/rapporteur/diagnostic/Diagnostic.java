package org.rapporteur.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * One finding, written for the one who must act on it.
 *
 * @param rule what was broken; its name never changes
 * @param severity how grave, as the site's configuration has it
 * @param position where
 * @param message one sentence: what is wrong
 * @param hint one sentence or a line to paste: how to put it right; never empty
 */
public record Diagnostic(Rule rule, Severity severity, Position position, String message, String hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::position)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint);

    public Diagnostic {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(position, "position");
        if (message.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException("a finding says what is wrong and what to do: " + rule);
        }
    }

    /** A finding with the severity that its rule has by default. */
    public Diagnostic(Rule rule, Position position, String message, String hint) {
        this(rule, rule.severity(), position, message, hint);
    }

    /** The same finding, taken more or less seriously. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, other, position, message, hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
