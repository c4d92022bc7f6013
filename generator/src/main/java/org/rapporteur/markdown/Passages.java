package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a body, as it is written, into the passages that a search can lead to. It knows the HTML of this room and no other: a
 * numbered paragraph stays whole, since it is what is cited; what stands between numbers is cut where blocks end.
 */
public final class Passages {

    private static final Pattern TOKEN = Pattern.compile("<(/?)([a-z0-9]+)([^<>]*)>|[^<]+|<");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern HEADING = Pattern.compile("h[2-6]");
    private static final Pattern INLINE = Pattern.compile(
            "a|abbr|b|bdi|cite|code|del|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var|wbr");

    /** A section longer than this goes on as another passage at the end of a block, in characters. */
    private static final int ENOUGH = 700;

    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private String anchor = "";
    private String section = "";
    private String heading = "";
    private String title = "";
    private String open = "";
    private int depth;
    private boolean notes;

    private Passages() {}

    /** The passages of a body in their order; none without a word. */
    public static List<Passage> of(Body body) {
        Passages cutting = new Passages();
        body.pieces().forEach(cutting::piece);
        cutting.cut();
        return cutting.passages;
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Markup markup) {
            Matcher token = TOKEN.matcher(markup.html());
            while (token.find()) {
                if (token.group(2) == null) {
                    text.append(token.group());
                } else if (token.group(1).isEmpty()) {
                    start(token.group(2), token.group(3));
                } else {
                    end(token.group(2));
                }
            }
        } else if (piece instanceof Piece.Image image) {
            text.append(Html.escape(image.alternative()));
        } else if (piece instanceof Piece.Citation citation) {
            text.append('[').append(Html.escape(citation.id())).append(']');
        }
    }

    private void start(String element, String attributes) {
        if (INLINE.matcher(element).matches()) {
            return;
        }
        text.append(' ');
        Matcher id = ID.matcher(attributes);
        boolean named = id.find();
        if (open.isEmpty() && HEADING.matcher(element).matches()) {
            begin(named ? id.group(1) : section);
            section = anchor;
            open = element;
        } else if (attributes.contains("class=\"paragraph\"")) {
            begin(named ? id.group(1) : section);
            depth = 1;
        } else if (depth > 0) {
            depth += element.equals("div") ? 1 : 0;
        } else if (attributes.contains("class=\"footnotes\"")) {
            notes = true;
        } else if (notes && named) {
            begin(id.group(1));
        }
    }

    private void end(String element) {
        if (INLINE.matcher(element).matches()) {
            return;
        }
        text.append(' ');
        if (element.equals(open)) {
            heading = plain();
            title = heading;
            text.setLength(0);
            open = "";
        } else if (depth > 0 && element.equals("div")) {
            depth--;
            if (depth == 0) {
                begin(section);
                heading = title;
            }
        } else if (depth == 0 && !notes && open.isEmpty() && text.length() > ENOUGH) {
            cut();
            heading = title;
        }
    }

    private void begin(String next) {
        cut();
        anchor = next;
    }

    /** Notes what came so far; a heading alone only where nothing else leads to it. */
    private void cut() {
        String words = plain();
        boolean isNew = said.add(anchor);
        if (!words.isEmpty() || isNew && !heading.isEmpty()) {
            passages.add(new Passage(anchor, heading, words));
        }
        heading = "";
        text.setLength(0);
    }

    private String plain() {
        String unescaped = text.toString()
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        return Text.collapse(unescaped).strip();
    }
}
