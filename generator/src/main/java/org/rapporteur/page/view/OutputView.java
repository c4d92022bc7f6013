package org.rapporteur.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code output.ftlh}: a living document.
 *
 * @param body what its editors say of it
 * @param newest its newest version
 * @param windows its versions that take comments now, or will
 * @param note what is noted on the newest version, when it is a file or stands elsewhere; empty when its text is here
 * @param text that of the newest version that has one here
 * @param madeFrom the outputs and versions that it was made from, of an infographic or a translation
 * @param derived the outputs that were made of it: an infographic, a translation
 * @param discussed where meetings and announcements link to it or to a version of it, newest first
 * @param annexes what is annexed to it or to its versions
 */
public record OutputView(
        BodyView body,
        Optional<String> kind,
        List<PersonLine> authors,
        Optional<VersionLine> newest,
        List<VersionLine> windows,
        Optional<VersionTextView> note,
        Optional<VersionTextView> text,
        List<VersionLine> versions,
        List<DiscussionLine> discussed,
        List<LinkView> madeFrom,
        List<OutputLine> derived,
        List<AnnexLine> annexes,
        List<LinkView> links) {

    public OutputView {
        authors = List.copyOf(authors);
        windows = List.copyOf(windows);
        versions = List.copyOf(versions);
        discussed = List.copyOf(discussed);
        madeFrom = List.copyOf(madeFrom);
        derived = List.copyOf(derived);
        annexes = List.copyOf(annexes);
        links = List.copyOf(links);
    }
}
