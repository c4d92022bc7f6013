package org.rapporteur.model;

import java.util.Optional;

/** Where a link leads. */
public sealed interface Destination {

    /** Out of the site: {@code http}, {@code https} or {@code mailto}. */
    record External(String url) implements Destination {}

    /**
     * To a page.
     *
     * @param document that it is the page of; empty for a page that the generator makes itself
     * @param fragment the anchor there, decoded; empty for the page as a whole
     */
    record ToPage(SitePath page, Optional<Document> document, String fragment) implements Destination {}

    /**
     * To a file.
     *
     * @param fragment what the file's own format makes of it, such as {@code page=3} of a PDF; may be empty
     */
    record ToFile(SitePath file, String fragment) implements Destination {}

    /** To a document that is not published yet. */
    record ToDraft(SitePath page) implements Destination {}

    /** @param file below the content folder, where nothing stands; empty when the path climbs out of it */
    record Nowhere(Optional<String> file) implements Destination {}
}
