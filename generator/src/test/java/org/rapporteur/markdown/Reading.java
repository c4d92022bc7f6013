package org.rapporteur.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Rule;

/**
 * A body as a test reads it.
 *
 * @param html its pieces, each hole filled with something plain
 */
record Reading(Body body, String html, List<Diagnostic> found) {

    private static final MarkdownReader READER = new MarkdownReader();

    /** Reads the text of a report, whose ordered lists are numbered paragraphs. */
    static Reading of(String markdown) {
        return of(new BodySource("content/a.md", markdown, 1, true));
    }

    /** Reads a text whose ordered lists are lists. */
    static Reading plain(String markdown) {
        return of(new BodySource("content/a.md", markdown, 1, false));
    }

    static Reading of(BodySource source) {
        Findings findings = new Findings();
        Body body = READER.read(source, findings);
        return new Reading(body, html(body.pieces()), findings.list());
    }

    static String html(List<Piece> pieces) {
        return pieces.stream().map(Reading::filled).collect(Collectors.joining());
    }

    /** The findings as {@code line:column rule}. */
    List<String> places() {
        return found.stream()
                .map(d -> d.position().line() + ":" + d.position().column() + " "
                        + d.rule().word())
                .toList();
    }

    List<Rule> rules() {
        return found.stream().map(Diagnostic::rule).toList();
    }

    private static String filled(Piece piece) {
        if (piece instanceof Piece.Markup markup) {
            return markup.html();
        }
        if (piece instanceof Piece.Link link) {
            return "<a href=\"" + Html.escape(link.target()) + "\"" + title(link.title()) + ">";
        }
        if (piece instanceof Piece.Image image) {
            return "<img src=\"" + Html.escape(image.target()) + "\" alt=\"" + Html.escape(image.alternative()) + "\""
                    + title(image.title()) + ">";
        }
        if (piece instanceof Piece.ParagraphNumber number) {
            return "<a class=\"number\" href=\"#" + number.anchor() + "\">" + number.number() + ".</a>";
        }
        if (piece instanceof Piece.ParagraphEnd) {
            return "";
        }
        if (piece instanceof Piece.Citation citation) {
            return "(cites " + citation.id() + ")";
        }
        return piece instanceof Piece.Embed embed ? "(embeds " + embed.name() + ")" : "(lost)";
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : " title=\"" + Html.escape(title) + "\"";
    }
}
