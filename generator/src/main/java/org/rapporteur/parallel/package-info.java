/**
 * How work that is independent is divided among the processors, and done once where several of them want it. Knows nothing of what
 * the work is.
 */
package org.rapporteur.parallel;
