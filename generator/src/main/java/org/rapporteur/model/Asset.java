package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Position;

/**
 * A file that is published as it is.
 *
 * @param path below the content folder
 * @param size in bytes
 * @param pages of a PDF that a version was issued as, where it says how many it has
 * @param digest of the bytes of a file that a version was issued as, or of a picture in one
 */
public record Asset(String path, Position position, long size, Optional<Integer> pages, Optional<String> digest) {}
