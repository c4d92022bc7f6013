package org.rapporteur.export.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.model.SitePath;

/**
 * A page that a reader may look for.
 *
 * @param context whose it is: “BPF Cybersecurity 2017”
 * @param date as exact as it is known: {@code 2017-09}
 * @param units made when they are asked for, since all of them together are the whole record again; the first stands for
 *     the page itself, with what is said of it in a few words
 */
record SearchPage(
        Facets facets,
        SitePath address,
        String title,
        Optional<String> context,
        Optional<String> date,
        Supplier<List<Unit>> units) {}
