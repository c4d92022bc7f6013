package org.rapporteur.page.view;

import java.util.Optional;
import org.rapporteur.markdown.RightToLeft;

/**
 * A link.
 *
 * @param text what it says
 * @param href relative to the page, or a URL
 * @param external whether it leaves the site
 * @param current whether it is the page itself
 * @param direction {@code auto} where its words may run from right to left
 */
public record LinkView(String text, String href, boolean external, boolean current, Optional<String> direction) {

    public LinkView(String text, String href, boolean external, boolean current) {
        this(text, href, external, current, RightToLeft.direction(text));
    }
}
