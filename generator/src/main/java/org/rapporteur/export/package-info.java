/**
 * What machines read: feeds, calendars, data, citations, the site map, {@code robots.txt}; and, in {@link
 * org.rapporteur.export.search}, the index of the search. An export first computes its entries, sorted and unique, then
 * writes them.
 */
package org.rapporteur.export;
