package org.rapporteur.diagnostic;

/** Gives the line of source that a finding points at. */
@FunctionalInterface
public interface SourceLines {

    /** The text of the line without its end; empty when there is no such line, or the position names none. */
    String at(Position position);
}
