package org.rapporteur.model;

import org.rapporteur.markdown.Body;

/**
 * A document of which nothing is known but its text: its front matter could not be read.
 *
 * @param path of the file below the content folder
 */
public record Unread(DocumentPath path, Body body) {}
