/**
 * What changed between two texts: by block, then by word. Knows HTML as bodies have it, and nothing of the record.
 *
 * <p>Read with {@code BlockReader} to {@code Block}s, which are paired by {@code Alignment}; {@code Redline} is the
 * result, {@code Extract} what changed alone.
 */
package org.rapporteur.redline;
