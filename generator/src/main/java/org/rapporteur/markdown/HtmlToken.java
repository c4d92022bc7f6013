package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of raw HTML: a tag, another construct (a comment, say), or text.
 *
 * @param raw as the source has it
 * @param offset of its first character in the HTML it is part of
 * @param tag what it says, when it is a tag
 * @param text whether it is mere text
 */
record HtmlToken(String raw, int offset, Optional<Tag> tag, boolean text) {

    /** Divides HTML into its parts, none of it left out. Linear: what is not closed is looked for once. */
    static List<HtmlToken> of(String html) {
        List<HtmlToken> tokens = new ArrayList<>();
        int textStart = 0;
        int next = html.indexOf('<');
        while (next >= 0) {
            Optional<HtmlToken> markup = markup(html, next);
            if (markup.isPresent()) {
                addText(html, textStart, next, tokens);
                tokens.add(markup.get());
                textStart = next + markup.get().raw().length();
            }
            next = html.indexOf('<', Math.max(next + 1, textStart));
        }
        addText(html, textStart, html.length(), tokens);
        return tokens;
    }

    private static Optional<HtmlToken> markup(String html, int start) {
        if (html.startsWith("<!", start) || html.startsWith("<?", start)) {
            String raw = html.substring(start, end(html, start));
            return Optional.of(new HtmlToken(raw, start, Optional.empty(), false));
        }
        return Tag.at(html, start)
                .map(read -> new HtmlToken(html.substring(start, read.end()), start, Optional.of(read.tag()), false));
    }

    private static int end(String html, int start) {
        String closing = closing(html, start);
        int found = html.indexOf(closing, start + 2);
        return found < 0 ? html.length() : found + closing.length();
    }

    private static String closing(String html, int start) {
        if (html.startsWith("<!--", start)) {
            return "-->";
        }
        if (html.startsWith("<![CDATA[", start)) {
            return "]]>";
        }
        return html.charAt(start + 1) == '?' ? "?>" : ">";
    }

    private static void addText(String html, int from, int to, List<HtmlToken> tokens) {
        if (from < to) {
            tokens.add(new HtmlToken(html.substring(from, to), from, Optional.empty(), true));
        }
    }

    boolean opens(String element) {
        return tag.isPresent() && tag.get().opens(element);
    }

    boolean closes(String element) {
        return tag.isPresent() && tag.get().closes(element);
    }

    /** Whether it may stand within text, once it is known to be closed. */
    boolean isInlineTag() {
        return tag.isPresent() && tag.get().allowed() && !tag.get().isBlock();
    }

    boolean isBlockTag() {
        return tag.isPresent() && tag.get().allowed() && tag.get().isBlock();
    }

    boolean isBlank() {
        return text && raw.isBlank();
    }
}
