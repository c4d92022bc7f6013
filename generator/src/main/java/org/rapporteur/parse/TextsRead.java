package org.rapporteur.parse;

/**
 * How many texts were really read, by whatever way; what is known from before is not.
 *
 * @param registers those that say how documents are read: every build reads each once
 * @param documents texts of documents and of translations, as they stand and as they once stood
 */
public record TextsRead(int registers, int documents) {}
