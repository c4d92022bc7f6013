package org.rapporteur.page.view;

import java.util.List;

/** {@code glossary.ftlh}. */
public record GlossaryView(BodyView body, List<TermLine> terms) {

    public GlossaryView {
        terms = List.copyOf(terms);
    }
}
