package org.rapporteur.wronghouse.diagnostic;

import org.rapporteur.wronghouse.model.Thing;

/** Wrong: goes up. With {@link Thing} it makes a cycle. */
public record KnowsTheModel(Thing thing) {}
