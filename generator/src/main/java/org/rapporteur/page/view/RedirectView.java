package org.rapporteur.page.view;

/**
 * {@code redirect.ftlh}: an old address.
 *
 * @param target where the page is now
 */
public record RedirectView(LinkView target) {}
