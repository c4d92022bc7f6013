package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A contribution in a list.
 *
 * @param anchor its id on the page of its list; empty elsewhere, where its id stands on that page
 * @param title empty when it has none
 * @param link to the contribution itself
 * @param spoken the language of its title and summary, where it is not the page's: a tag of BCP 47
 * @param direction {@code ltr} or {@code rtl} by that language; where it is not known, {@code auto} where they may run
 *     from right to left
 * @param received when it came in
 * @param listed since when a list has it; only where it is not known when it came in, and the page does not say it anyway
 * @param added that it came after the newest list of a meeting; only in the cycle's catalogue
 * @param lists the lists that it stands in, when it is in more than this one
 * @param subjects what it comments on: “Report, Draft 1.0, paragraph 7”; empty beside that itself
 * @param takenUp which outputs and versions cite it; empty where one of them lists it
 * @param cycle where it was made; only on pages of people, organisations and topics
 * @param sortKey by which readers order a list by name: that of the first contributor
 * @param day when it was received or first listed, by which readers order a list by date
 */
public record ContributionLine(
        String anchor,
        Optional<String> title,
        Optional<String> spoken,
        Optional<String> direction,
        Optional<LinkView> link,
        List<PersonRef> persons,
        List<OrganisationRef> organisations,
        Optional<DateView> received,
        Optional<DateView> listed,
        Optional<String> language,
        Optional<Label> group,
        Optional<String> country,
        List<String> topics,
        Optional<String> summary,
        Optional<Label> added,
        List<LinkView> lists,
        List<LinkView> subjects,
        List<LinkView> takenUp,
        Optional<LinkView> cycle,
        String sortKey,
        Optional<String> day) {

    public ContributionLine {
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
        topics = List.copyOf(topics);
        lists = List.copyOf(lists);
        subjects = List.copyOf(subjects);
        takenUp = List.copyOf(takenUp);
    }
}
