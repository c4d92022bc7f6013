package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/** A name with, perhaps, an address: a publisher, a licence. */
public record NamedLink(String name, Optional<Located<String>> url) {}
