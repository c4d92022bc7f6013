package org.rapporteur.output;

/**
 * What was really written to the disk. Of a site that stands, the files that are new or other, its manifest when that is
 * another, and its archive, which is packed anew each time. What is taken over from the site before is not written.
 */
public record Writing(int files, long bytes) {

    /** Nothing. */
    public static final Writing NONE = new Writing(0, 0);
}
