package org.rapporteur.serve;

import org.rapporteur.diagnostic.Report;
import org.rapporteur.diagnostic.SourceLines;

/** Is told what whoever runs the preview should know. */
public interface PreviewLog {

    /** The whole site was built, with these findings. */
    void built(Report report, SourceLines lines);

    /** Something went wrong that no editor can mend; what was shown stays. */
    void failed(Exception trouble);
}
