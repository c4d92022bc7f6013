package org.rapporteur.page.view;

/**
 * A column of a table.
 *
 * @param meaning what its values are, in a sentence
 * @param kind of value: “Date”, “Web address”
 */
public record ColumnLine(String name, String meaning, String kind) {}
