/**
 * Faults, one class for each kind: {@code shared/spec/plugin.md}, “Output”. Whatever happens to a build, the published folder is
 * one complete site, the old or the new, and nothing of others is touched; what a killed build left, the next one clears away.
 * Each fault happens to a real build of {@link org.rapporteur.fault.TwoSites}, and is judged there by the manifests of both.
 */
package org.rapporteur.fault;
