package org.rapporteur.serve;

import org.rapporteur.build.Progress;
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

    /** Something went wrong that no editor can mend; what was shown stays. */
    void failed(Exception trouble);
}
