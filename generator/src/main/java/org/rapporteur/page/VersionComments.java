package org.rapporteur.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.markdown.NumberedParagraph;
import org.rapporteur.model.Comments;
import org.rapporteur.model.Document;
import org.rapporteur.page.view.CommentGroup;
import org.rapporteur.page.view.CommentsView;
import org.rapporteur.page.view.LinkView;
import org.rapporteur.page.view.ParagraphCommentsView;

/** The comments on a version: those that it received, and the links by which readers add to them. */
final class VersionComments {

    private static final String ANCHOR = "_comments";

    private final PagePlace place;
    private final ReviewViews reviews;
    private final ContributionLines lines;
    private final Document.Version version;
    private final List<Comments.Comment> all;

    VersionComments(Edition edition, PagePlace place, Document.Version version) {
        this.place = place;
        this.reviews = new ReviewViews(edition, place);
        this.lines = new ContributionLines(edition.record(), place);
        this.version = version;
        this.all = edition.record().comments().on(version);
    }

    /** What stands at the end of its paragraphs, by their anchors. */
    Map<String, ParagraphCommentsView> atParagraphs() {
        Map<Optional<NumberedParagraph>, List<Comments.Comment>> byParagraph = byParagraph();
        Map<String, ParagraphCommentsView> views = new LinkedHashMap<>();
        for (NumberedParagraph paragraph : version.body().paragraphs()) {
            List<Comments.Comment> received = byParagraph.getOrDefault(Optional.of(paragraph), List.of());
            ParagraphCommentsView view = new ParagraphCommentsView(
                    paragraph.anchor().substring(1),
                    Optional.of(Labels.count(received.size(), "comment")).filter(any -> !received.isEmpty()),
                    received.stream().map(lines::comment).toList(),
                    reviews.comment(version, Optional.of(paragraph)));
            if (view.count().isPresent() || view.comment().isPresent()) {
                views.put(paragraph.anchor(), view);
            }
        }
        return views;
    }

    /** Where they are listed, from another page; empty when there are none. */
    Optional<LinkView> link() {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(place.link(Labels.count(all.size(), "comment"), version.page(), ANCHOR));
    }

    private Map<Optional<NumberedParagraph>, List<Comments.Comment>> byParagraph() {
        return all.stream()
                .collect(Collectors.groupingBy(
                        comment -> comment.subject().paragraph(), LinkedHashMap::new, Collectors.toList()));
    }

    CommentsView received() {
        return new CommentsView(
                all.size(),
                byParagraph().entrySet().stream()
                        .map(each -> group(each.getKey(), each.getValue()))
                        .toList());
    }

    private CommentGroup group(Optional<NumberedParagraph> paragraph, List<Comments.Comment> comments) {
        return new CommentGroup(
                anchor(paragraph),
                paragraph.map(on -> place.link("Paragraph " + on.anchor().substring(1), version.page(), on.anchor())),
                comments.stream().map(lines::comment).toList());
    }

    private static String anchor(Optional<NumberedParagraph> paragraph) {
        return ANCHOR + "-" + paragraph.map(NumberedParagraph::anchor).orElse("whole");
    }
}
