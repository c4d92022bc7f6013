package org.rapporteur.export.search;

import java.util.Comparator;

/**
 * What a page can be narrowed down by. Pages are numbered in this order, so that each value is a few runs of numbers.
 *
 * @param programme its path without the outer slashes, such as {@code bpf}; empty outside of all
 * @param activity likewise, such as {@code bpf/cybersecurity}
 * @param year 0 when it belongs to none
 */
record Facets(String programme, String activity, int year, Kind kind) implements Comparable<Facets> {

    private static final Comparator<Facets> ORDER = Comparator.comparing(Facets::programme)
            .thenComparing(Facets::activity)
            .thenComparing(Facets::year)
            .thenComparing(Facets::kind);

    @Override
    public int compareTo(Facets other) {
        return ORDER.compare(this, other);
    }
}
