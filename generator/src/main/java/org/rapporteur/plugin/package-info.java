/** The front door: goals of the Maven plugin. Parameters in, one call, a report out; the only room that knows Maven. */
package org.rapporteur.plugin;
