package org.rapporteur.page;

import java.util.Optional;
import org.rapporteur.model.PartialDate;

/**
 * When something was changed.
 *
 * @param commit the whole name of the commit that did it; empty when an editor says the date
 */
record Change(PartialDate date, Optional<String> commit) {}
