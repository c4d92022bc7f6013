package org.rapporteur.page.view;

import java.util.Optional;

/**
 * Somebody on an index.
 *
 * @param meetings how many they attended
 * @param contributions how many they gave
 * @param sortKey by which readers order a list by name
 */
public record PersonIndexLine(
        String name,
        String href,
        Optional<String> organisation,
        int meetings,
        int contributions,
        Optional<Label> group,
        Optional<String> country,
        String sortKey) {}
