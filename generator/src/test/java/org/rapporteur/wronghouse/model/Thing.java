package org.rapporteur.wronghouse.model;

import java.util.List;
import org.rapporteur.wronghouse.diagnostic.KnowsTheModel;

/** Right by itself. */
public record Thing(List<KnowsTheModel> others) {}
