package org.rapporteur.model;

import java.util.Optional;

/** Where an activity's list is: the address to write to, and the page with its archive. */
public record MailingList(Optional<String> address, Optional<String> archive) {}
