/**
 * Asks the addresses of other sites that the record links to, when somebody wants to know: {@link
 * org.rapporteur.external.ExternalCheck}. The only room that knows the network, and never part of building a site.
 */
package org.rapporteur.external;
