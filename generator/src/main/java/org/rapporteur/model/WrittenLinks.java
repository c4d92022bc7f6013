package org.rapporteur.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Located;

/**
 * The links that stand outside of bodies, as they are written: URLs, and paths where a key takes both. Paths that must lead
 * to a file, or to a document of one type, are not among them.
 */
public final class WrittenLinks {

    private WrittenLinks() {}

    /** Those of a document's front matter. */
    public static Stream<Located<String>> in(Document document) {
        if (document instanceof Document.Meeting meeting) {
            return joined(List.of(targets(meeting.documents()), target(meeting.recording()), target(meeting.agenda())));
        }
        if (document instanceof Document.Cycle cycle) {
            return joined(List.of(targets(cycle.links()), each(cycle.milestones(), Milestone::url)));
        }
        if (document instanceof Document.Announcement announcement) {
            return targets(announcement.resources());
        }
        if (document instanceof Document.Activity activity) {
            return joined(
                    List.of(activity.mailingList().flatMap(MailingList::archive).stream(), targets(activity.links())));
        }
        if (document instanceof Document.Contributions list) {
            return each(list.entries().orElse(List.of()), ContributionEntry::url);
        }
        if (document instanceof Document.Version version) {
            return version.review().flatMap(Review::to).stream().filter(WrittenLinks::isWeb);
        }
        return document instanceof Document.Output output ? targets(output.links()) : Stream.empty();
    }

    /** Those of {@code site.yaml}. */
    public static Stream<Located<String>> in(Site site) {
        return joined(List.of(
                targets(site.navigation()),
                site.publisher().flatMap(NamedLink::url).stream(),
                site.licence().flatMap(NamedLink::url).stream(),
                site.contact().stream().filter(WrittenLinks::isWeb)));
    }

    /** Those of the registers; of people, only of those whom the site shows. */
    public static Stream<Located<String>> in(Registers registers) {
        List<PersonEntry> shown = registers.people().stream()
                .filter(person -> person.listed() && !person.withheld())
                .toList();
        return joined(List.of(
                each(shown, PersonEntry::url),
                each(registers.organisations(), OrganisationEntry::url),
                each(registers.glossary(), GlossaryTerm::url),
                each(registers.gone(), Withdrawal::see)));
    }

    /** Where a mail address can stand as well. */
    private static boolean isWeb(Located<String> target) {
        return target.value().contains("://");
    }

    private static Stream<Located<String>> target(Optional<Link> link) {
        return link.map(Link::target).stream();
    }

    private static Stream<Located<String>> targets(Collection<Link> links) {
        return links.stream().map(Link::target);
    }

    private static <T> Stream<Located<String>> each(
            Collection<T> entries, Function<? super T, Optional<Located<String>>> url) {
        return entries.stream().map(url).flatMap(Optional::stream);
    }

    private static Stream<Located<String>> joined(List<Stream<Located<String>>> links) {
        return links.stream().flatMap(Function.identity());
    }
}
