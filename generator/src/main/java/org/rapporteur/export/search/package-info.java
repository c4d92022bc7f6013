/**
 * The index of the search, in pieces of a few kilobytes, so that a query on a slow link loads tens of kilobytes and not the
 * whole record. {@code templates/assets/search.js} reads them; {@link org.rapporteur.export.search.Words} and that script
 * must understand the same by a word.
 */
package org.rapporteur.export.search;
