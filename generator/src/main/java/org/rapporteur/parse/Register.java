package org.rapporteur.parse;

import java.util.List;
import org.rapporteur.model.GlossaryTerm;
import org.rapporteur.model.OrganisationEntry;
import org.rapporteur.model.PersonEntry;
import org.rapporteur.model.Site;
import org.rapporteur.model.Withdrawal;

/**
 * A register (content-format, “The registers”).
 *
 * @param name of the file, without its ending
 * @param description a sentence that says what it holds
 * @param shape of the whole file
 */
record Register<T>(String name, String description, Shape<T> shape) {

    static final Register<Site> SITE =
            new Register<>("site", "What the site is called, where it stands, and how it is made.", new SiteShape());

    static final Register<List<PersonEntry>> PEOPLE = new Register<>(
            "people",
            "People: how their names are spelt, and what the lists do not say of them.",
            new ListShape<>(new RegisterShapes.PersonEntryShape()));

    static final Register<List<OrganisationEntry>> ORGANISATIONS = new Register<>(
            "organisations",
            "Organisations: how their names are spelt, and what the lists do not say of them.",
            new ListShape<>(new RegisterShapes.OrganisationEntryShape()));

    static final Register<List<GlossaryTerm>> GLOSSARY = new Register<>(
            "glossary",
            "Acronyms and terms: each is explained where a page first uses it.",
            new ListShape<>(new RegisterShapes.GlossaryTermShape()));

    static final Register<List<Withdrawal>> GONE = new Register<>(
            "gone",
            "Addresses that were withdrawn on purpose: each leaves a page that says why.",
            new ListShape<>(new RegisterShapes.WithdrawalShape()));

    static final List<Register<?>> ALL = List.of(SITE, PEOPLE, ORGANISATIONS, GLOSSARY, GONE);

    /** The name of the file: {@code people.yaml}. */
    String file() {
        return name + ".yaml";
    }
}
