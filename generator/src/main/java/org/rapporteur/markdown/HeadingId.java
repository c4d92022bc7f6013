package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id of a heading: written at its end as {@code {#id}}, or made from its text. */
final class HeadingId {

    private static final Pattern EXPLICIT = Pattern.compile("\\{#([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*)}\\s*$");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** Ids that paragraphs and footnotes have: what is later written there must not change a heading's id. */
    private static final Pattern RESERVED = Pattern.compile("p[0-9]+(-[0-9]+)?|fn(ref)?-.*");

    private HeadingId() {}

    /** The id that is written at the end of a heading, which it is cut from. */
    static Optional<String> cutFrom(Heading heading) {
        if (!(heading.getLastChild() instanceof Text last)) {
            return Optional.empty();
        }
        BasedSequence chars = last.getChars();
        Matcher matcher = EXPLICIT.matcher(chars.toString());
        if (!matcher.find()) {
            return Optional.empty();
        }
        last.setChars(chars.subSequence(0, matcher.start()).trimEnd());
        return Optional.of(Normalizer.normalize(matcher.group(1), Normalizer.Form.NFC));
    }

    /** The id made of a text: its letters and digits in lower case, everything between them a hyphen. */
    static String of(String text) {
        String slug = slug(text);
        if (slug.isEmpty()) {
            return "section";
        }
        return RESERVED.matcher(slug).matches() ? "section-" + slug : slug;
    }

    /** The letters and digits of a text in lower case, everything between them a hyphen; may be empty. */
    static String slug(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return OTHER.matcher(lower).replaceAll("-").replaceAll("^-|-$", "");
    }
}
