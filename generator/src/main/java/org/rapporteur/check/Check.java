package org.rapporteur.check;

import org.rapporteur.diagnostic.Findings;
import org.rapporteur.model.PublicRecord;

/** Looks at the whole record for one kind of mistake. */
@FunctionalInterface
interface Check {

    void check(PublicRecord record, Findings findings);
}
