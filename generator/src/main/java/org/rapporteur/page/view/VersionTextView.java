package org.rapporteur.page.view;

/**
 * What a version has on the page of its output.
 *
 * @param heading which version it is and of when: “Text of Draft 1.0, 1 November 2017”
 * @param body its text, or what is noted on a version that is a file or stands elsewhere
 */
public record VersionTextView(String heading, VersionLine version, BodyView body) {}
