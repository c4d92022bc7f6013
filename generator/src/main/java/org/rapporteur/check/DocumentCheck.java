package org.rapporteur.check;

import org.rapporteur.diagnostic.Findings;
import org.rapporteur.model.Document;
import org.rapporteur.model.PublicRecord;

/** Looks at one document for one kind of mistake, by any thread, whatever it has looked at before. */
@FunctionalInterface
interface DocumentCheck {

    void check(Document document, PublicRecord record, Findings findings);
}
