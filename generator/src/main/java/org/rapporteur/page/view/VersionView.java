package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code version.ftlh}: a version as it stood.
 *
 * @param authors those of the output
 * @param corrected when its text was last corrected, if it was after its date
 * @param changes what changed since the version before, and since the first
 * @param newest link to the newest; empty on the newest itself
 * @param since what changed since, up to the newest that has a text here; empty where there is none later
 * @param coming whether it is still to come
 * @param madeFrom the outputs and versions that it was made from, of an infographic or a translation
 * @param derived the outputs that were made of it: an infographic, a translation
 * @param comments those that it received
 * @param discussed where meetings and announcements link to it, newest first
 */
public record VersionView(
        BodyView body,
        String version,
        DateView date,
        Optional<DateView> corrected,
        Optional<Label> status,
        LinkView output,
        List<PersonLine> authors,
        Optional<LinkView> file,
        Optional<ReviewView> review,
        List<LinkView> changes,
        Optional<LinkView> newest,
        Optional<LinkView> since,
        boolean coming,
        CommentsView comments,
        List<DiscussionLine> discussed,
        List<LinkView> madeFrom,
        List<OutputLine> derived,
        Optional<LinkView> previous,
        Optional<LinkView> next) {

    public VersionView {
        authors = List.copyOf(authors);
        changes = List.copyOf(changes);
        discussed = List.copyOf(discussed);
        madeFrom = List.copyOf(madeFrom);
        derived = List.copyOf(derived);
    }
}
