package org.rapporteur.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** The words, signs and blanks of both texts, each kept once, since a text has few words and each of them often. */
final class Words {

    /** A number with its points, a letter of a script without blanks between words, a word, blanks, a sign. */
    private static final Pattern TOKEN = Pattern.compile(
            "(\\p{Nd}+(?:[.,]\\p{Nd}+)*"
                    + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]\\p{M}*"
                    + "|[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*)|\\s+|.",
            Pattern.DOTALL);

    private static final Token BLANK = Token.of(" ", false, List.of());

    private final Map<String, Token> plain = new HashMap<>();

    /** Those of running text: blanks of any kind and number are one. */
    List<Token> of(String text, List<String> within) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(text);
        while (found.find()) {
            Token token = Character.isWhitespace(text.charAt(found.start())) ? BLANK : token(found);
            tokens.add(within.isEmpty() ? token : Token.of(token.html(), token.word(), within));
        }
        return tokens;
    }

    /** Those of preformatted text: blanks and line ends count. */
    List<Token> asTheyStand(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(text);
        while (found.find()) {
            tokens.add(token(found));
        }
        return tokens;
    }

    private Token token(Matcher found) {
        boolean word = found.start(1) >= 0;
        return plain.computeIfAbsent(found.group(), each -> Token.of(Entities.escape(each), word, List.of()));
    }
}
