/**
 * Rapporteur, in the order in which the record flows through it.
 *
 * <ol>
 *   <li>{@link org.rapporteur.source}: the files of {@code content/}, their lines, and what git knows of them
 *   <li>{@link org.rapporteur.parse}: YAML front matter and registers to records; places in the file are kept
 *   <li>{@link org.rapporteur.model}: the record itself, with its indexes: the tree, people, organisations, catalogues
 *   <li>{@link org.rapporteur.data}: the record as rows, for who wants to count; pages describe them, exports write them
 *   <li>{@link org.rapporteur.check}: what is wrong with it; findings only, nothing is mended
 *   <li>{@link org.rapporteur.page}: which pages there are, at which addresses, and what each one shows
 *   <li>{@link org.rapporteur.render}: pages through FreeMarker templates
 *   <li>{@link org.rapporteur.export}: what machines read: feeds, calendars, data, citations, the index
 *       of the search, the site map
 *   <li>{@link org.rapporteur.output}: the published folder, replaced as a whole
 * </ol>
 *
 * <p>Under the floor, knowing nobody above: {@link org.rapporteur.diagnostic} (a finding and its place in a file), {@link
 * org.rapporteur.cache} (what builds before found out), {@link org.rapporteur.parallel} (how work is divided among processors)
 * and {@link org.rapporteur.markdown} (bodies; the only room that knows flexmark). Beside {@link org.rapporteur.check}, and only
 * when it is told to: {@link org.rapporteur.external}, which asks other sites whether links to them live. {@link
 * org.rapporteur.build} runs the rooms in this order; {@link org.rapporteur.serve} shows what comes of it while it is written;
 * {@link org.rapporteur.author} is the only room that writes into {@code content/}; {@link org.rapporteur.plugin} is the front
 * door and the only room that knows Maven.
 *
 * <p>Imports run from right to left, or down. {@code HouseTest} fails on an arrow that goes back.
 */
package org.rapporteur;
