package org.rapporteur.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.markdown.Piece;
import org.rapporteur.markdown.Placed;

/** The links of the record turned round: from a page to the meetings and announcements that link to it. */
public final class Discussions {

    private static final Comparator<Mention> NEWEST_FIRST = Comparator.comparing(Mention::date)
            .thenComparing(mention -> mention.where().page())
            .reversed();

    private final Targets targets;
    private final Map<SitePath, SitePath> issued = new HashMap<>();
    private final SortedMap<SitePath, Set<Mention>> byTarget = new TreeMap<>();

    /**
     * A place from which a page is linked to.
     *
     * @param where a meeting, an annex of one, or an announcement
     * @param paragraph the anchor of the numbered paragraph that has the link
     */
    public record Mention(Document where, PartialDate date, Optional<String> paragraph) {}

    Discussions(Collection<Document> documents, Tree tree, Targets targets) {
        this.targets = targets;
        for (Document document : documents) {
            if (document instanceof Document.Version version) {
                version.file()
                        .flatMap(file -> page(version, file.value()))
                        .ifPresent(file -> issued.put(file, version.page()));
            }
        }
        documents.forEach(document -> date(document, tree).ifPresent(date -> add(document, date)));
    }

    private static Optional<PartialDate> date(Document document, Tree tree) {
        if (document instanceof Document.Meeting meeting) {
            return Optional.of(meeting.date());
        }
        if (document instanceof Document.Announcement announcement) {
            return Optional.of(announcement.date());
        }
        return document instanceof Document.Annex
                ? tree.above(document, Document.Meeting.class).map(Document.Meeting::date)
                : Optional.empty();
    }

    private void add(Document document, PartialDate date) {
        listed(document).forEach(link -> add(document, date, link.target().value(), Optional.empty()));
        Placed.in(document.body(), Piece.Link.class)
                .forEach(placed -> add(document, date, placed.piece().target(), placed.paragraph()));
    }

    private static Stream<Link> listed(Document document) {
        if (document instanceof Document.Meeting meeting) {
            return Stream.concat(meeting.agenda().stream(), meeting.documents().stream());
        }
        return document instanceof Document.Announcement announcement
                ? announcement.resources().stream()
                : Stream.empty();
    }

    private void add(Document where, PartialDate date, String target, Optional<String> paragraph) {
        page(where, target)
                .map(path -> issued.getOrDefault(path, path))
                .ifPresent(path -> byTarget.computeIfAbsent(path, k -> new LinkedHashSet<>())
                        .add(new Mention(where, date, paragraph)));
    }

    private Optional<SitePath> page(Document from, String target) {
        Destination destination = targets.resolve(from.head().path(), target);
        if (destination instanceof Destination.ToPage to) {
            return Optional.of(to.page());
        }
        return destination instanceof Destination.ToFile to ? Optional.of(to.file()) : Optional.empty();
    }

    /** Where one of some pages is linked to, newest first. */
    public List<Mention> of(Collection<SitePath> pages) {
        return sorted(pages.stream().flatMap(page -> byTarget.getOrDefault(page, Set.of()).stream()));
    }

    /** Where a page, or one below it, is linked to, newest first. */
    public List<Mention> within(SitePath page) {
        // U+FFFF is no character: everything below the page is before it.
        return sorted(byTarget.subMap(page, new SitePath(page.value() + "\uffff")).values().stream()
                .flatMap(Set::stream));
    }

    private static List<Mention> sorted(Stream<Mention> mentions) {
        return mentions.distinct().sorted(NEWEST_FIRST).toList();
    }
}
