package org.rapporteur.page.view;

import java.util.List;

/**
 * {@code topics.ftlh}: all topics.
 *
 * @param topics each with the number of its documents in its text's place
 */
public record TopicsView(BodyView body, List<TopicLine> topics) {

    public TopicsView {
        topics = List.copyOf(topics);
    }
}
