package org.rapporteur.diagnostic;

import java.util.List;

/**
 * Lines for a report, which tells its findings file by file: keeps those of the file asked for last, so that a file with
 * many findings is not read for each. For one thread.
 */
public final class FileByFile implements SourceLines {

    private final SourceLines source;
    private String file = "";
    private List<String> lines = List.of();

    public FileByFile(SourceLines source) {
        this.source = source;
    }

    @Override
    public List<String> of(String asked) {
        if (!asked.equals(file)) {
            lines = source.of(asked);
            file = asked;
        }
        return lines;
    }
}
