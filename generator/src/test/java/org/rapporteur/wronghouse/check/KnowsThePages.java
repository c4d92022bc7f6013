package org.rapporteur.wronghouse.check;

import org.rapporteur.wronghouse.page.KnowsTheModelToo;

/** Wrong: knows a room of its own height. */
public record KnowsThePages(KnowsTheModelToo page) {}
