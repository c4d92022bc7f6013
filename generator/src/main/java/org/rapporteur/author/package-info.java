/** Writes into the content folder, which no other room does: what was published. */
package org.rapporteur.author;
