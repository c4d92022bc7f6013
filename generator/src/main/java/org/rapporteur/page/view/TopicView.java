package org.rapporteur.page.view;

import java.util.List;

/** {@code topic.ftlh}: what is about it. */
public record TopicView(List<DocumentLine> documents) {

    public TopicView {
        documents = List.copyOf(documents);
    }
}
