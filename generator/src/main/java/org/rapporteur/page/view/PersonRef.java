package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A person, or an organisation in a person's place, where it is named.
 *
 * @param name as shown: “Name withheld” where it must not be
 * @param href of the page; empty when there is none
 * @param written how the entry spells the name, when it is another spelling
 */
public record PersonRef(Optional<String> honorific, String name, Optional<String> href, Optional<String> written) {}
