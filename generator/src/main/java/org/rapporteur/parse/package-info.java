/**
 * Front matter and registers to records. Data goes through three hands: {@link org.rapporteur.parse.YamlReader} makes
 * values with positions (the only class that knows SnakeYAML), a {@link org.rapporteur.parse.Shape} reads a value as what
 * its key says (never as what YAML would guess), and {@link org.rapporteur.parse.ContentParser} puts documents together.
 * A new key is a line in its type's shape. Of the shapes, {@link org.rapporteur.parse.Schemas} also makes what editors need
 * to complete and check keys.
 */
package org.rapporteur.parse;
