package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands at the end of a numbered paragraph that can be commented on, or was.
 *
 * @param number of the paragraph, for who hears the page
 * @param count how many comments it received: “2 comments”; empty when none
 * @param received those that it received
 * @param comment where a reader comments on it
 */
public record ParagraphCommentsView(
        String number, Optional<String> count, List<ContributionLine> received, Optional<String> comment) {

    public ParagraphCommentsView {
        received = List.copyOf(received);
    }
}
