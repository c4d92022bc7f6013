package org.rapporteur.export.search;

/**
 * A piece of the index.
 *
 * @param path in the published folder: {@code search/terms/4.json}
 * @param json its content
 */
public record SearchFile(String path, String json) {

    /** A browser that took a piece for a page would find no tag in it. */
    public SearchFile {
        json = json.replace("<", "\\u003c");
    }
}
