package org.rapporteur.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;

/**
 * The words of a link. Who goes from link to link hears nothing else, so they must say where it leads (WCAG 2.2, 2.4.4 and
 * 2.4.9).
 */
final class LinkText {

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** In the six languages of the United Nations. */
    private static final Set<String> SAY_NOTHING = Set.of(
            "here",
            "click here",
            "click",
            "this",
            "this link",
            "link",
            "this page",
            "read more",
            "more",
            "see here",
            "available here",
            "download here",
            "found here",
            "ici",
            "cliquez ici",
            "lien",
            "ce lien",
            "lire la suite",
            "en savoir plus",
            "aquí",
            "aqui",
            "haga clic aquí",
            "clic aquí",
            "enlace",
            "este enlace",
            "leer más",
            "más",
            "здесь",
            "тут",
            "нажмите здесь",
            "ссылка",
            "подробнее",
            "далее",
            "هنا",
            "انقر هنا",
            "اضغط هنا",
            "الرابط",
            "المزيد",
            "这里",
            "点击这里",
            "此处",
            "点击此处",
            "链接",
            "更多");

    private LinkText() {}

    /**
     * Looks at the words of a link.
     *
     * @param text without markup
     * @param offset where the link begins
     */
    static void look(String text, int offset, Rendering to) {
        String words =
                NOT_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        if (SAY_NOTHING.contains(words)) {
            to.find(
                    Rule.LINK_TEXT,
                    offset,
                    "The link's text “" + text + "” does not say where it leads.",
                    "Let the link hold the words that name it: “Read [the report](…)”, not “the report is [here](…)”.");
        }
    }
}
