package org.rapporteur.page.view;

import java.util.Optional;
import org.rapporteur.markdown.Html;

/**
 * A contribution that was added to a list, is gone from it, or changed.
 *
 * @param id of the change on its page
 * @param manner “Added”, “No longer listed”, “Changed”
 * @param text the entry, what is new in {@code ins} and what is gone in {@code del}
 * @param direction {@code auto} where it may run from right to left
 * @param entry the contribution where it stands: in this list, or, when it is gone, in the older one
 */
public record ListChangeLine(String id, Label manner, Html text, Optional<String> direction, LinkView entry) {}
