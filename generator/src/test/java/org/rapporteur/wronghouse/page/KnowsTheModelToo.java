package org.rapporteur.wronghouse.page;

import org.rapporteur.wronghouse.model.Thing;

/** Right: goes down. */
public record KnowsTheModelToo(Thing thing) {}
