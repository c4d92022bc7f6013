package org.rapporteur.model;

import java.util.List;
import org.rapporteur.diagnostic.Located;

/** What the entries of the registers of people and of organisations have in common: who is meant, however it is spelled. */
public sealed interface RegisterEntry permits PersonEntry, OrganisationEntry {

    Located<String> name();

    List<Located<String>> aliases();
}
