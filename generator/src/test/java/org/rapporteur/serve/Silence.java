package org.rapporteur.serve;

import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.SourceLines;

/** Who listens to a preview and wants to hear of trouble alone. */
public record Silence() implements PreviewLog {

    @Override
    public void built(Report report, SourceLines lines) {}

    @Override
    public void failed(Exception trouble) {
        throw new IllegalStateException(trouble);
    }
}
