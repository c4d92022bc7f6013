package org.rapporteur.model;

import java.util.Optional;
import org.rapporteur.diagnostic.Position;

/**
 * A file that is published as it is.
 *
 * @param path below the content folder
 * @param size in bytes
 * @param pages of a PDF that a version was issued as, where it says how many it has
 * @param falsePdf whether it is a file that a version was issued as, called a PDF, and is none
 * @param digest of the bytes of a file that a version was issued as, or of a picture in one
 */
public record Asset(
        String path,
        Position position,
        long size,
        Optional<Integer> pages,
        boolean falsePdf,
        Optional<String> digest) {}
