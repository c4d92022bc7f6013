package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.HtmlInlineBase;
import org.rapporteur.diagnostic.Rule;

/** Raw HTML within text: a few tags stand, the rest is shown as text. */
final class InlineHtml {

    private InlineHtml() {}

    static void tag(HtmlInlineBase html, Rendering to) {
        HtmlToken part = to.htmlPlans().part(html);
        if (to.htmlPlans().accepts(part)) {
            Tag tag = part.tag().orElseThrow();
            to.out().html(tag.html()).sign(tag.sign());
        } else {
            refused(html, to);
        }
    }

    static void refused(HtmlInlineBase html, Rendering to) {
        refuse(html.getChars().toString(), html.getStartOffset(), to);
    }

    /** Shows HTML as text, and says so. */
    static void refuse(String raw, int offset, Rendering to) {
        to.out().text(raw);
        String first = raw.lines().findFirst().orElse("");
        to.find(
                Rule.RAW_HTML,
                offset,
                "“" + (first.length() <= 60 ? first : first.substring(0, 60) + "…") + "” is shown as text.",
                "HTML may be sup, sub, br, abbr, kbd, mark, each closed in the text it was opened in, and details that"
                        + " begins with a summary; their attributes title, lang and dir. Use Markdown for the rest.");
    }
}
