/**
 * The body of a document: CommonMark to HTML with holes. {@link org.rapporteur.markdown.MarkdownReader} reads a body
 * once, without knowing anything of other files, to a {@link org.rapporteur.markdown.Body}; whoever knows the site fills
 * the holes (links, images, citations, embeds) afterwards. The only room that knows flexmark.
 */
package org.rapporteur.markdown;
