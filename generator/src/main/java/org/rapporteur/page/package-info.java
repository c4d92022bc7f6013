/**
 * Which pages there are, at which addresses, and what each one shows. {@link org.rapporteur.page.SitePlan} lists them all
 * without making any; a page's content, a record of {@link org.rapporteur.page.view}, is made when it is asked for. Here
 * lists are sorted, dates put into words and files turned into addresses, so that templates need do nothing of it.
 */
package org.rapporteur.page;
