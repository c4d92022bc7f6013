package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.markdown.NumberedParagraph;

/** Comments on versions of outputs: contributions that say what they are on (content-format, “Contributions”). */
public final class Comments {

    private final Targets targets;
    private final Map<SitePath, List<Comment>> byVersion = new HashMap<>();

    /**
     * What a contribution comments on.
     *
     * @param paragraph the numbered one; empty of a comment on the whole
     */
    public record Subject(Document.Version version, Optional<NumberedParagraph> paragraph) {

        private int place() {
            return paragraph.map(version.body().paragraphs()::indexOf).orElse(Integer.MAX_VALUE);
        }
    }

    /** A comment with the catalogue that it stands in. */
    public record Comment(Subject subject, Contribution contribution, Catalogue catalogue) {}

    Comments(Collection<Catalogue> catalogues, Targets targets) {
        this.targets = targets;
        for (Catalogue catalogue : catalogues) {
            for (Contribution contribution : catalogue.contributions()) {
                subjects(contribution)
                        .forEach(subject -> byVersion
                                .computeIfAbsent(subject.version().page(), k -> new ArrayList<>())
                                .add(new Comment(subject, contribution, catalogue)));
            }
        }
        byVersion
                .values()
                .forEach(comments -> comments.sort(
                        Comparator.comparing(comment -> comment.subject().place())));
    }

    /** Those on a version, by paragraph and then as the catalogue has them; last those on the whole. */
    public List<Comment> on(Document.Version version) {
        return List.copyOf(byVersion.getOrDefault(version.page(), List.of()));
    }

    /** What a contribution comments on; nothing when it is no comment. */
    public List<Subject> subjects(Contribution contribution) {
        return contribution.printed().stream().flatMap(this::subject).distinct().toList();
    }

    private Stream<Subject> subject(Contribution.Printed printed) {
        return printed
                .entry()
                .on()
                .map(on -> targets.resolve(printed.list().head().path(), on.value()))
                .filter(Destination.ToPage.class::isInstance)
                .flatMap(page -> ((Destination.ToPage) page).document())
                .filter(Document.Version.class::isInstance)
                .map(Document.Version.class::cast)
                .map(version -> new Subject(
                        version,
                        printed.entry()
                                .paragraph()
                                .flatMap(anchor -> version.body().paragraph(anchor.value()))))
                .stream();
    }
}
