/**
 * The record as data: rows whose values each say what they mean. Made of the record alone, so that pages can tell people what
 * there is and exports can write it.
 */
package org.rapporteur.data;
