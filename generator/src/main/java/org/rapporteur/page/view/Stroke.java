package org.rapporteur.page.view;

/** A straight line in a picture, from one place to another, in per cent of its width and height. */
public record Stroke(String x1, String y1, String x2, String y2) {}
