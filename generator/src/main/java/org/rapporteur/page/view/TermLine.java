package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A term of the glossary.
 *
 * @param anchor its id
 */
public record TermLine(String anchor, String term, String means, Optional<LinkView> link, List<String> aliases) {

    public TermLine {
        aliases = List.copyOf(aliases);
    }
}
