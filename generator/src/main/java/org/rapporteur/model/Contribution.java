package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contribution as a cycle's catalogue has it: every entry that means it, joined.
 *
 * @param anchor on the catalogue's page, unique there
 * @param entry what the lists say of it, the first list's word before the later ones'
 * @param source the document that its relative paths start from
 * @param ids every id under which lists have it
 * @param seen the first date that is known of it: received, or on a list
 * @param lists every list that it stands in, in the order of the catalogue
 */
public record Contribution(
        String anchor,
        ContributionEntry entry,
        DocumentPath source,
        Set<String> ids,
        Optional<PartialDate> seen,
        List<Document.Contributions> lists) {

    public Contribution {
        ids = Set.copyOf(ids);
        lists = List.copyOf(lists);
    }
}
