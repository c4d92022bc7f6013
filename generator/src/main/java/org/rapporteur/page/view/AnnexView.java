package org.rapporteur.page.view;

import java.util.Optional;

/** {@code annex.ftlh}: an annex in prose. */
public record AnnexView(BodyView body, String annex, Optional<LinkView> bearer) {}
