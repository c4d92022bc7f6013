/**
 * The site while it is written: made page by page as a browser asks for it, and made again when a file is saved. {@link
 * org.rapporteur.serve.Preview} knows what is shown now, {@link org.rapporteur.serve.FolderWatch} tells it what was saved, and
 * {@link org.rapporteur.serve.PreviewServer} answers browsers and tells them what is new. Nothing is written to disk.
 */
package org.rapporteur.serve;
