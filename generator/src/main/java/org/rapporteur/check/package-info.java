/**
 * What is wrong with the record as a whole, or with a document of it. A check is one small class that adds findings and mends nothing; a new one is
 * a class and a line in {@link org.rapporteur.check.Checks}.
 */
package org.rapporteur.check;
