package org.rapporteur.markdown;

import java.util.HashSet;
import java.util.Set;
import org.rapporteur.markdown.GlossaryExpansion.Term;

/** One walk through a page's pieces, which remembers what it is within and what was explained. */
final class GlossaryWalk {

    private static final Set<String> LEFT_ALONE =
            Set.of("a", "code", "pre", "kbd", "abbr", "h1", "h2", "h3", "h4", "h5", "h6");

    private final GlossaryExpansion glossary;
    private final Set<String> explained = new HashSet<>();
    private int leftAlone;

    GlossaryWalk(GlossaryExpansion glossary) {
        this.glossary = glossary;
    }

    Piece piece(Piece piece) {
        if (piece instanceof Piece.Link) {
            leftAlone++;
        }
        return piece instanceof Piece.Markup markup ? new Piece.Markup(markup(markup.html())) : piece;
    }

    private String markup(String html) {
        StringBuilder expanded = new StringBuilder(html.length() + 64);
        for (int i = 0; i < html.length(); ) {
            i = html.charAt(i) == '<' ? tag(html, i, expanded) : text(html, i, expanded);
        }
        return expanded.toString();
    }

    /** Our own tags: no {@code >} stands in an attribute. */
    private int tag(String html, int start, StringBuilder expanded) {
        int end = html.indexOf('>', start) + 1;
        boolean closing = html.charAt(start + 1) == '/';
        int name = start + (closing ? 2 : 1);
        if (LEFT_ALONE.contains(html.substring(name, Words.end(html, name)))) {
            leftAlone += closing ? -1 : 1;
        }
        expanded.append(html, start, end);
        return end;
    }

    /** Takes over one word, entity or other character; or a whole term. Returns the place after it. */
    private int text(String html, int start, StringBuilder expanded) {
        boolean entity = html.charAt(start) == '&';
        int word = entity ? html.indexOf(';', start) + 1 : Words.end(html, start);
        if (!entity && word > start && leftAlone == 0) {
            for (Term term : glossary.beginningWith(html.substring(start, word))) {
                int stop = end(html, start, term.html());
                if (stop > start) {
                    term(html.substring(start, stop), term.meaning(), expanded);
                    return stop;
                }
            }
        }
        int end = Math.max(word, start + 1);
        expanded.append(html, start, end);
        return end;
    }

    /** A term that is explained already is taken over whole: what it is made of is not explained by itself. */
    private void term(String html, String meaning, StringBuilder expanded) {
        if (explained.add(meaning)) {
            expanded.append("<abbr title=\"").append(Html.escape(meaning)).append("\">");
            expanded.append(html).append("</abbr>");
        } else {
            expanded.append(html);
        }
    }

    /** Where the term, or its plural, that begins at a place ends; the place itself when another text stands there. */
    private static int end(String html, int start, String term) {
        int at = start;
        for (int i = 0; i < term.length(); i++) {
            if (at >= html.length()) {
                return start;
            }
            boolean blank = term.charAt(i) == ' ' && Character.isWhitespace(html.charAt(at));
            if (!blank && html.charAt(at) != term.charAt(i)) {
                return start;
            }
            at++;
        }
        if (Words.end(html, at) == at) {
            return at;
        }
        boolean plural = html.charAt(at) == 's' && Words.end(html, at) == at + 1;
        return plural ? at + 1 : start;
    }
}
