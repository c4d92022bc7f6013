package org.rapporteur.redline;

import java.util.List;

/**
 * A word, a sign or a blank as it stands in a text, with the inline elements that it stands in.
 *
 * @param html as it is shown, escaped
 * @param word whether it is a word, or something shown in its place such as a picture: what counts when texts are compared
 * @param within the start tags of the inline elements around it, the outermost first
 */
record Token(String html, boolean word, List<String> within) {

    Token {
        within = List.copyOf(within);
    }
}
