package org.rapporteur.redline;

import java.util.List;
import java.util.Optional;

/**
 * A word, a sign or a blank as it stands in a text, with the inline elements that it stands in. Two are equal when they say the
 * same: the mark of a footnote does whatever its number.
 *
 * @param html as it is shown, escaped
 * @param says what it is compared by
 * @param word whether it is a word, or something shown in its place such as a picture: what counts when texts are compared
 * @param within the start tags of the inline elements around it, the outermost first
 */
record Token(String html, String says, boolean word, List<String> within) {

    /** The start tag of what the author struck out. */
    static final String STRUCK = "<s>";

    Token {
        within = List.copyOf(within);
    }

    static Token of(String html, boolean word, List<String> within) {
        return new Token(html, html, word, within);
    }

    /** The start tag of the link that it stands in. */
    Optional<String> link() {
        return within.stream().filter(Token::isLink).findFirst();
    }

    /** Whether it says the same in the same way, and both are linked or both are not, whereto ever. */
    boolean isButForItsLink(Token other) {
        return says.equals(other.says)
                && link().isPresent() == other.link().isPresent()
                && unlinked().equals(other.unlinked());
    }

    private List<String> unlinked() {
        return within.stream().filter(tag -> !isLink(tag)).toList();
    }

    boolean isStruck() {
        return within.contains(STRUCK);
    }

    /** Whether it says the same in the same way, but that one is struck out and the other is not. */
    boolean isButForStriking(Token other) {
        return says.equals(other.says)
                && isStruck() != other.isStruck()
                && unstruck().equals(other.unstruck());
    }

    private List<String> unstruck() {
        return within.stream().filter(tag -> !tag.equals(STRUCK)).toList();
    }

    private static boolean isLink(String tag) {
        return tag.startsWith("<a ");
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Token token && says.equals(token.says) && within.equals(token.within);
    }

    @Override
    public int hashCode() {
        return 31 * says.hashCode() + within.hashCode();
    }
}
