package org.rapporteur.page.view;

import java.util.Optional;
import org.rapporteur.markdown.RightToLeft;

/**
 * Somebody on an index.
 *
 * @param meetings how many they attended
 * @param contributions how many they gave
 * @param sortKey by which readers order a list by name
 * @param direction {@code auto} where the name may run from right to left
 */
public record PersonIndexLine(
        String name,
        String href,
        Optional<String> organisation,
        int meetings,
        int contributions,
        Optional<Label> group,
        Optional<String> country,
        String sortKey,
        Optional<String> direction) {

    public PersonIndexLine(
            String name,
            String href,
            Optional<String> organisation,
            int meetings,
            int contributions,
            Optional<Label> group,
            Optional<String> country,
            String sortKey) {
        this(name, href, organisation, meetings, contributions, group, country, sortKey, RightToLeft.direction(name));
    }
}
