package org.rapporteur.model;

import java.util.Optional;

/** A name with, perhaps, an address: a publisher, a licence. */
public record NamedLink(String name, Optional<String> url) {}
