package org.rapporteur.page.view;

import java.util.Optional;

/** An announcement in a list. */
public record AnnouncementLine(String title, String href, DateView date, Optional<String> summary) {}
