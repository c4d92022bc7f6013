/**
 * Pages through FreeMarker templates: the theme's files ({@link org.rapporteur.render.Theme}), and a page as the bytes
 * that a template makes of it ({@link org.rapporteur.render.PageRenderer}). The only room that knows FreeMarker.
 */
package org.rapporteur.render;
