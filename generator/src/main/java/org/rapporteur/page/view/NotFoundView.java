package org.rapporteur.page.view;

import java.util.List;

/**
 * {@code 404.ftlh}: not found.
 *
 * @param suggestions where to go instead
 */
public record NotFoundView(List<LinkView> suggestions) {

    public NotFoundView {
        suggestions = List.copyOf(suggestions);
    }
}
