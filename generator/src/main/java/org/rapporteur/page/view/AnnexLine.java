package org.rapporteur.page.view;

import java.util.Optional;

/**
 * An annex in a list.
 *
 * @param label “Annex I”; empty for a list that has no number
 * @param holds what is in it in words: “17 participants”; empty for prose
 */
public record AnnexLine(Optional<String> label, String title, String href, Optional<String> holds) {}
