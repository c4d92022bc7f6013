package org.rapporteur.page.view;

import java.util.Optional;

/** An activity's list: the address to write to, and its archive. */
public record MailingListView(Optional<String> address, Optional<LinkView> archive) {}
