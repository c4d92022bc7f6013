package org.rapporteur.build;

import org.rapporteur.output.Writing;
import org.rapporteur.parse.TextsRead;

/**
 * What a build really did, counted where it is done, so that it does not matter what was taken to be known. It says the same
 * on every machine, which no time does.
 *
 * @param registers that were read
 * @param documents texts of documents that were read, see {@link TextsRead}
 * @param pages how often a template made a page
 * @param files that were written, see {@link Writing}; none when the site before stays
 * @param bytes in these files
 */
public record Work(int registers, int documents, int pages, int files, long bytes) {

    /** That of the rooms that did it. */
    static Work of(TextsRead texts, int pages, Writing writing) {
        return new Work(texts.registers(), texts.documents(), pages, writing.files(), writing.bytes());
    }

    /** As a sentence. */
    public String words() {
        return registers + " registers and " + documents + " documents were read, " + pages + " pages made, and "
                + files + " files written with " + bytes + " bytes.";
    }
}
