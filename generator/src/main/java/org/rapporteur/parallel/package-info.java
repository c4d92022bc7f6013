/** How work that is independent is divided among the processors. Knows nothing of what the work is. */
package org.rapporteur.parallel;
