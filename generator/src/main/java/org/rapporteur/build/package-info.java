/**
 * The conductor: {@link org.rapporteur.build.Build} runs the rooms in their order and writes nothing;
 * {@link org.rapporteur.build.Generation} publishes what it gives.
 */
package org.rapporteur.build;
