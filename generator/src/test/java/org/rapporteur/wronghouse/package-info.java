/** A house in which every rule of {@code House} is broken once, so that the rules are seen to work. */
package org.rapporteur.wronghouse;
