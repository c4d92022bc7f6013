package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A contribution as a cycle's catalogue has it: every entry that means it, joined.
 *
 * @param page the page of the catalogue that shows it
 * @param anchor on that page, unique in the catalogue
 * @param entry what the lists say of it, the first list's word before the later ones'
 * @param source the document that its relative paths start from
 * @param ids every id under which lists have it
 * @param seen the first date that is known of it: received, or on a list
 * @param printed the entries as the lists have them, in the order of the catalogue
 */
public record Contribution(
        SitePath page,
        String anchor,
        ContributionEntry entry,
        DocumentPath source,
        Set<String> ids,
        Optional<PartialDate> seen,
        List<Printed> printed) {

    /** An entry and the list that has it. */
    public record Printed(ContributionEntry entry, Document.Contributions list) {}

    public Contribution {
        ids = Set.copyOf(ids);
        printed = List.copyOf(printed);
    }

    /** Whether it is a comment on a draft. */
    public boolean isComment() {
        return printed.stream().anyMatch(each -> each.entry().on().isPresent());
    }

    /** Every list that it stands in. */
    public List<Document.Contributions> lists() {
        return printed.stream().map(Printed::list).distinct().toList();
    }

    /**
     * The contribution as one entry has it.
     *
     * @param ownAnchor on the page of the entry's list; empty when another entry there has it
     */
    public Contribution as(Printed own, String ownAnchor) {
        return new Contribution(page, ownAnchor, own.entry(), own.list().head().path(), ids, seen, printed);
    }
}
