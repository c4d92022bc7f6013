/**
 * What machines read: feeds, the site map, citations, {@code robots.txt}. An export first computes its entries, sorted and unique,
 * then writes them.
 */
package org.rapporteur.export;
