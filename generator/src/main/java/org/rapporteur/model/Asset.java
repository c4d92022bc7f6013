package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Position;

/**
 * A file that is published as it is.
 *
 * @param path below the content folder
 * @param size in bytes
 * @param pages of a PDF, where it says how many it has
 */
public record Asset(String path, Position position, long size, Optional<Integer> pages) {}
