package org.rapporteur.redline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** A block as plain text, for lists and for the place that it left. */
final class Excerpt {

    private static final int LENGTH = 80;

    private static final Pattern PICTURE = Pattern.compile("^<img [^>]*alt=\"(?<alternative>[^\"]*)\"");

    private Excerpt() {}

    /** How it begins. */
    static String of(Block block) {
        String text = whole(block);
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, LENGTH));
        int blank = cut.lastIndexOf(' ');
        return (blank > LENGTH / 2 ? cut.substring(0, blank) : cut) + "…";
    }

    /** Its words; of a picture what is said instead of it, and of what is struck out that it is. */
    static String whole(Block block) {
        String text = block.cells().stream().map(cell -> text(cell.tokens())).collect(Collectors.joining(" "));
        return text.isBlank() ? "(no words)" : text.strip();
    }

    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        boolean struck = false;
        for (Token token : tokens) {
            if (token.isStruck() != struck) {
                text.append(struck ? ")" : "(struck out: ");
                struck = !struck;
            }
            text.append(text(token));
        }
        return text.append(struck ? ")" : "").toString();
    }

    private static String text(Token token) {
        Matcher picture = PICTURE.matcher(token.html());
        return picture.find()
                ? "(picture: " + Parser.unescapeEntities(picture.group("alternative"), true) + ")"
                : token.html().startsWith("<") ? "" : Parser.unescapeEntities(token.html(), false);
    }
}
