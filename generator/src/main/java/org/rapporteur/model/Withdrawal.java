package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/** An address that was withdrawn on purpose ({@code gone.yaml}), with the reason that its page gives. */
public record Withdrawal(Located<String> path, String why, PartialDate date, Optional<Located<String>> see) {}
