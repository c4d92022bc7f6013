package org.rapporteur.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects what one reader or one check finds, so that the first finding does not hide the rest. Belongs to one thread
 * and one task; what it holds is taken from it when the task is done.
 */
public final class Findings {

    private final List<Diagnostic> found = new ArrayList<>();

    /** Adds a finding with its rule's own severity. */
    public void add(Rule rule, Position position, String message, String hint) {
        found.add(new Diagnostic(rule, position, message, hint));
    }

    /** Adds what another task found. */
    public void addAll(Collection<Diagnostic> others) {
        found.addAll(others);
    }

    /** What was found so far, in the order in which it was found. */
    public List<Diagnostic> list() {
        return List.copyOf(found);
    }
}
