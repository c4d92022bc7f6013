/** What is wrong, where, and how to put it right: {@link org.rapporteur.diagnostic.Diagnostic}. */
package org.rapporteur.diagnostic;
