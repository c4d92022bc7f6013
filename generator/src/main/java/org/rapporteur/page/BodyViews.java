package org.rapporteur.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.GlossaryExpansion;
import org.rapporteur.markdown.Html;
import org.rapporteur.markdown.Piece;
import org.rapporteur.model.Destination;
import org.rapporteur.model.Document;
import org.rapporteur.model.GivenContribution;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.page.view.BodyPart;
import org.rapporteur.page.view.BodyView;
import org.rapporteur.page.view.ContentsItem;
import org.rapporteur.page.view.ParagraphCommentsView;
import org.rapporteur.page.view.SourceLine;

/** Fills the holes of a body with what the rest of the site knows: addresses, contributions, lists. */
final class BodyViews {

    /** A page with fewer headings can be seen at a glance. */
    private static final int HEADINGS_FOR_CONTENTS = 3;

    /** An id, or a link to one, that is not a numbered paragraph's. */
    private static final Pattern OWN_ID = Pattern.compile("( id=\"| href=\"#| aria-labelledby=\")(?!p[0-9])");

    /** A link whose words are its address: on paper, the address need not be said again. */
    private static final Pattern BARE =
            Pattern.compile("<a (href=\"(?:https?://|mailto:)([^\"]*?)/?\" rel=\"external\">(?:https?://)?\\2/?</a>)");

    private final PublicRecord record;
    private final PagePlace place;
    private final GlossaryExpansion glossary;
    private final EmbedViews embeds;

    BodyViews(PublicRecord record, PagePlace place, GlossaryExpansion glossary, EmbedViews embeds) {
        this.record = record;
        this.place = place;
        this.glossary = glossary;
        this.embeds = embeds;
    }

    /** The body of a document as the page shows it. The page need not be the document's own. */
    BodyView of(Document document) {
        return of(document, "");
    }

    /**
     * The body of a document on a page that has another one, whose ids it must not repeat.
     *
     * @param prefix of the ids of headings and footnotes; those of numbered paragraphs stay
     */
    BodyView of(Document document, String prefix) {
        return of(document, prefix, Map.of());
    }

    /** @param comments what stands at the end of its numbered paragraphs, by their anchors */
    BodyView of(Document document, String prefix, Map<String, ParagraphCommentsView> comments) {
        Body body = document.body();
        Filling filling = new Filling(document, prefix, comments, false);
        glossary.expand(body.pieces()).forEach(filling::piece);
        return new BodyView(filling.parts(), contents(body, prefix), List.copyOf(filling.cited.values()));
    }

    /** The body of a document to be printed on a page that has another one: without contents, anchors and explained terms. */
    BodyView onPaper(Document document) {
        Filling filling = new Filling(document, "", Map.of(), true);
        document.body().pieces().stream().map(PaperPieces::of).forEach(filling::piece);
        return new BodyView(filling.parts(), List.of(), List.copyOf(filling.cited.values()));
    }

    /**
     * As on paper, without the lists that an editor put into it: they are made anew with each build, and are no part of a text
     * as it stood.
     */
    String asItStood(Document document) {
        return onPaper(document).parts().stream()
                .flatMap(part -> part.html().stream())
                .map(Html::markup)
                .collect(Collectors.joining());
    }

    private static List<ContentsItem> contents(Body body, String prefix) {
        return body.headings().size() < HEADINGS_FOR_CONTENTS
                ? List.of()
                : body.headings().stream()
                        .map(heading -> new ContentsItem(heading.level(), heading.text(), "#" + prefix + heading.id()))
                        .toList();
    }

    /** One body being filled. */
    private final class Filling {
        private final Document document;
        private final List<BodyPart> parts = new ArrayList<>();
        private final Map<String, SourceLine> cited = new LinkedHashMap<>();
        private final StringBuilder html = new StringBuilder();

        private final String prefix;
        private final Map<String, ParagraphCommentsView> comments;
        private final boolean paper;

        Filling(Document document, String prefix, Map<String, ParagraphCommentsView> comments, boolean paper) {
            this.document = document;
            this.prefix = prefix;
            this.comments = comments;
            this.paper = paper;
        }

        void piece(Piece piece) {
            if (piece instanceof Piece.Markup markup) {
                html.append(prefix.isEmpty() ? markup.html() : prefixed(markup.html()));
            } else if (piece instanceof Piece.Link link) {
                html.append(link(link));
            } else if (piece instanceof Piece.Image image) {
                html.append(image(image));
            } else if (piece instanceof Piece.ParagraphNumber number) {
                html.append("<a class=\"number\" href=\"")
                        .append(Html.escape(permalink(number.anchor())))
                        .append("\" aria-label=\"Paragraph ")
                        .append(number.number())
                        .append(".\">")
                        .append(number.number())
                        .append(".</a>");
            } else if (piece instanceof Piece.ParagraphEnd end && comments.containsKey(end.anchor())) {
                flush();
                parts.add(BodyPart.of(comments.get(end.anchor())));
            } else if (piece instanceof Piece.LostLink) {
                html.append(" <small class=\"link-lost\">(link lost)</small>");
            } else if (piece instanceof Piece.Citation citation) {
                html.append(citation(citation.id()));
            } else if (piece instanceof Piece.Embed embed) {
                flush();
                embeds.of(embed.name(), document).ifPresent(view -> parts.add(BodyPart.of(view)));
            }
        }

        /** On its own page: where the newest version is shown, the same address means another paragraph tomorrow. */
        private String permalink(String anchor) {
            return document.page().equals(place.page()) ? "#" + anchor : place.href(document.page(), anchor);
        }

        /** Our own HTML, in which ids and links to them are written in one way. */
        private String prefixed(String markup) {
            return OWN_ID.matcher(markup).replaceAll("$1" + prefix);
        }

        private void flush() {
            if (!html.isEmpty()) {
                String marked = BARE.matcher(html).replaceAll("<a class=\"bare\" $1");
                parts.add(BodyPart.of(new Html(marked)));
                html.setLength(0);
            }
        }

        List<BodyPart> parts() {
            flush();
            return parts;
        }

        /** A start tag; the link's text and its end tag are pieces of their own. What leads to no page has no address. */
        private String link(Piece.Link link) {
            String title = link.title().isEmpty() ? "" : " title=\"" + Html.escape(link.title()) + "\"";
            Destination destination = record.targets().resolve(document.head().path(), link.target());
            if (destination instanceof Destination.External external) {
                return "<a href=\"" + Html.escape(external.url()) + "\" rel=\"external\"" + title + ">";
            }
            return href(destination, link.target())
                    .map(href -> "<a href=\"" + Html.escape(href) + "\"" + title + ">")
                    .orElse("<a class=\"unlinked\">");
        }

        private Optional<String> href(Destination destination, String target) {
            if (target.startsWith("#")) {
                boolean paragraph = target.matches("#p[0-9].*");
                return Optional.of(place.href(place.page(), (paragraph ? "" : prefix) + target.substring(1)));
            }
            if (destination instanceof Destination.ToPage to) {
                return Optional.of(place.href(to.page(), to.fragment()));
            }
            return destination instanceof Destination.ToFile to
                    ? Optional.of(place.href(to.file(), to.fragment()))
                    : Optional.empty();
        }

        private String image(Piece.Image image) {
            Destination destination = record.targets().resolve(document.head().path(), image.target());
            if (destination instanceof Destination.External external) {
                String text = image.alternative().isEmpty() ? PagePlace.readable(external.url()) : image.alternative();
                return "<a href=\"" + Html.escape(external.url()) + "\" rel=\"external\">" + Html.escape(text) + "</a>";
            }
            if (!(destination instanceof Destination.ToFile file)) {
                return Html.escape(image.alternative());
            }
            String title = image.title().isEmpty() ? "" : " title=\"" + Html.escape(image.title()) + "\"";
            return "<img src=\"" + Html.escape(place.href(file.file())) + "\" alt=\"" + Html.escape(image.alternative())
                    + "\"" + title + " loading=\"lazy\">";
        }

        /** Leads to its source below the text, where a reader finds the contribution; on paper, straight to that. */
        private String citation(String id) {
            return record.citations()
                    .find(id, document)
                    .map(given -> "<a class=\"citation\" href=\"" + Html.escape(href(id, given)) + "\">["
                            + Html.escape(id) + "]</a>")
                    .orElse("[" + Html.escape(id) + "]");
        }

        private String href(String id, GivenContribution given) {
            String anchor = "_" + prefix + "source-" + id;
            cited.computeIfAbsent(
                    id, key -> new SourceLine(key, anchor, new ContributionLines(record, place).cited(given)));
            return paper
                    ? place.href(
                            given.contribution().page(), given.contribution().anchor())
                    : place.href(place.page(), anchor);
        }
    }
}
