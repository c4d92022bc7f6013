package org.rapporteur.serve;

import java.util.List;
import org.rapporteur.build.Progress;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.SourceLines;

/** Is told what whoever runs the preview should know. */
public interface PreviewLog {

    /** Is told how far the first build is; those that follow a change are too short to tell of. */
    default Progress progress() {
        return Progress.UNSEEN;
    }

    /** The whole site was built, with these findings. */
    void built(Report report, SourceLines lines);

    /** A page that somebody asked for could not be made, by what is wrong in a template for one. */
    default void unmade(List<Diagnostic> found, SourceLines lines) {}

    /** Something went wrong that no editor can mend; what was shown stays. */
    void failed(Exception trouble);
}
