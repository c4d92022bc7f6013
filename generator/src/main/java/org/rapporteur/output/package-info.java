/**
 * The published folder, replaced as a whole: {@link org.rapporteur.output.PublishedFolder}. Knows files and bytes, and
 * nothing of what they show. The rules are those of {@code plugin.md}, section “Output”.
 */
package org.rapporteur.output;
