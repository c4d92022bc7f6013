package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Located;

/** Where an activity's list is: the address to write to, and the page with its archive. */
public record MailingList(Optional<String> address, Optional<Located<String>> archive) {}
