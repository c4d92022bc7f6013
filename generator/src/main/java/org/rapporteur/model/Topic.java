package org.rapporteur.model;

import java.util.List;

/**
 * A subject that documents say they are about.
 *
 * @param name as it is written most often
 * @param documents by page
 */
public record Topic(String name, String slug, List<Document> documents) {

    public Topic {
        documents = List.copyOf(documents);
    }
}
