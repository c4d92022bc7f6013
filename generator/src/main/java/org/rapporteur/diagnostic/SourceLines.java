package org.rapporteur.diagnostic;

import java.util.List;

/** Gives the lines of source that findings point at. */
@FunctionalInterface
public interface SourceLines {

    /** The lines of a file, as positions name it, without their ends; none when it cannot be read. */
    List<String> of(String file);

    /** The line of a position; empty when there is no such line, or the position names none. */
    default String at(Position position) {
        if (position.line() == 0) {
            return "";
        }
        List<String> lines = of(position.file());
        return position.line() <= lines.size() ? lines.get(position.line() - 1) : "";
    }
}
