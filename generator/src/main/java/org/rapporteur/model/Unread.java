package org.rapporteur.model;

import org.rapporteur.markdown.Body;

/**
 * A document whose front matter could not be read, or not all that it must have. Of one that is known in part, something
 * stands in for the rest: checks that would find fault with that leave it alone.
 *
 * @param path of the file below the content folder
 * @param body its text; empty when the record has the document in part, and the text with it
 */
public record Unread(DocumentPath path, Body body) {}
