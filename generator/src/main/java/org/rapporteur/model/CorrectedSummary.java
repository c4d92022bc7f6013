package org.rapporteur.model;

/** A summary as it stood before corrections and with them, as the history of its file has it. */
public record CorrectedSummary(Document.Meeting before, Document.Meeting after) {

    /** Whether it was then that a correction was made. */
    public boolean brings(Correction correction) {
        return correction.isIn(after) && !correction.isIn(before);
    }
}
