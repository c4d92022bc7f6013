/**
 * The record: documents and registers as immutable values ({@link org.rapporteur.model.Document}), and the indexes over
 * them, each computed once: who is who ({@link org.rapporteur.model.People}), what stands where
 * ({@link org.rapporteur.model.Tree}), which contributions a cycle has ({@link org.rapporteur.model.Catalogue}).
 * {@link org.rapporteur.model.PublicRecord} holds them all.
 */
package org.rapporteur.model;
