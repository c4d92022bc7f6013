package org.rapporteur.page.view;

import java.util.Optional;

/**
 * What stands at the end of a numbered paragraph that can be commented on, or was.
 *
 * @param number of the paragraph, for who hears the page
 * @param received link to the comments on it: “2 comments”
 * @param comment where a reader comments on it
 */
public record ParagraphCommentsView(String number, Optional<LinkView> received, Optional<String> comment) {}
