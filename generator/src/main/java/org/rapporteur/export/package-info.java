/**
 * What machines read: feeds, calendars, data, citations, the index of the search, the site map, {@code robots.txt}. An
 * export first computes its entries, sorted and unique,
 * then writes them.
 */
package org.rapporteur.export;
