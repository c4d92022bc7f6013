package org.rapporteur.markdown;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Position;

/**
 * A part of a body: finished HTML, or a hole that needs the rest of the site to be filled. The pieces of a body in their
 * order, each hole filled, are the body's HTML.
 */
public sealed interface Piece {

    /** What it says that is no text, in the {@link Body#wording}. */
    default String wording() {
        return "";
    }

    /** Finished, escaped, safe HTML; may open an element that a later piece closes. */
    record Markup(String html) implements Piece {
        public Markup {
            Objects.requireNonNull(html, "html");
        }
    }

    /**
     * The start tag of a link; its text and its end tag follow as other pieces.
     *
     * @param target as written and decoded: a URL ({@code http}, {@code https}, {@code mailto}), a path, or a fragment
     * @param title the tooltip, empty when there is none
     * @param position of the target in the file
     */
    record Link(String target, String title, Position position) implements Piece {

        private static final Pattern OTHER_SITE = Pattern.compile("(?i)(?:https?:|mailto:)(.*)");

        /** Where it leads, if out of the record, whose own pages may move. Whether the way there is secure says nothing. */
        @Override
        public String wording() {
            Matcher other = OTHER_SITE.matcher(target);
            return other.matches() ? "<" + other.group(1) + ">" : "";
        }
    }

    /**
     * An image, whole.
     *
     * @param target as {@link Link#target}
     * @param alternative the text instead of it, empty for decoration
     */
    record Image(String target, String alternative, String title, Position position) implements Piece {

        /** What stands instead of it; which picture it is, only its file can say. */
        @Override
        public String wording() {
            return "![" + alternative + "]";
        }
    }

    /** The number of a numbered paragraph, as the permalink to it; what a screen reader calls it is said where it is filled. */
    record ParagraphNumber(int number, String anchor, Position position) implements Piece {}

    /** The end of a numbered paragraph, before its end tag: what was said of it may stand here. */
    record ParagraphEnd(String anchor) implements Piece {}

    /** Says, after a text whose link is lost ({@code unlinked:}), that it is. The text itself is HTML before it. */
    record LostLink(Position position) implements Piece {}

    /** {@code [@id]}: cites a contribution. */
    record Citation(String id, Position position) implements Piece {}

    /** <code>{{name}}</code> alone in a paragraph: a list is shown here, between block elements. */
    record Embed(String name, Position position) implements Piece {

        /** Which list. */
        @Override
        public String wording() {
            return "{{" + name + "}}";
        }
    }
}
