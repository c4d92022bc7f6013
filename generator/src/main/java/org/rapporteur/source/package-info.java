/**
 * The files of {@code content/}: found in one walk ({@link org.rapporteur.source.ContentFolder}), read when they are
 * needed ({@link org.rapporteur.source.SourceText}), and what git knows of them ({@link org.rapporteur.source.History}).
 * The only room that knows JGit.
 */
package org.rapporteur.source;
