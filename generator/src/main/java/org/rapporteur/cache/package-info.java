/**
 * What is known from builds before: trees of immutable records as bytes, by what they were made from. Knows nothing of the
 * site; whoever asks it says what a thing was made from. All of it may be deleted, shared or damaged: what is not there, or
 * not whole, is made again.
 */
package org.rapporteur.cache;
