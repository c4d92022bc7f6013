package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A place in the record.
 *
 * @param where the page, or the file and its line
 * @param detail more exactly
 * @param edit where it can be edited
 */
public record StatusLine(LinkView where, Optional<String> detail, Optional<String> edit) {}
