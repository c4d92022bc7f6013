/**
 * Writes into the content folder, which no other room does: what was published ({@code PublishedList}), and what an editor
 * begins ({@code NewDocument}; a whole project: {@code NewSite}). Nothing that stands there is replaced, but for the list.
 */
package org.rapporteur.author;
