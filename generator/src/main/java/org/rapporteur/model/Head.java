package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;

/**
 * What every document has (content-format, “Common keys”).
 *
 * @param position of the document as a whole: its first line
 * @param title as it is shown, derived where the front matter may leave it out
 * @param aliases old addresses within the site
 * @param language of the text, a BCP 47 tag; empty when it is the site's
 */
public record Head(
        DocumentType type,
        DocumentPath path,
        Position position,
        Located<String> title,
        Optional<Located<String>> summary,
        Optional<Located<String>> symbol,
        boolean draft,
        List<Located<String>> aliases,
        Optional<PartialDate> updated,
        List<Located<String>> topics,
        Optional<String> language) {

    public Head {
        aliases = List.copyOf(aliases);
        topics = List.copyOf(topics);
    }
}
