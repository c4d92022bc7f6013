/** What the pages show, as values that templates only place: nothing is sorted, looked up or computed there. */
package org.rapporteur.page.view;
