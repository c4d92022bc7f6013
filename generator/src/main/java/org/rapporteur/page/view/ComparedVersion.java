package org.rapporteur.page.view;

import java.util.Optional;

/**
 * A version that is compared with another one.
 *
 * @param link to it, by its name: “Draft 1.0”
 */
public record ComparedVersion(LinkView link, DateView date, Optional<Label> status) {}
