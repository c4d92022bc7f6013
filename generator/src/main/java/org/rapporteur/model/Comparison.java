package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.markdown.Body;
import org.rapporteur.markdown.Piece;

/**
 * Two versions of an output whose texts are compared (site, “Pages”).
 *
 * @param before the older one
 */
public record Comparison(Document.Output output, Document.Version before, Document.Version after) {

    /** A shorter body without headings and numbers may be a note on a version that is published elsewhere. */
    private static final int WORDS_OF_A_TEXT = 150;

    /** Between two words; where they are written without blanks, behind each letter. */
    private static final Pattern WORD_END = Pattern.compile(
            "\\s+|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}])");

    private static final Pattern OTHER_SITE = Pattern.compile("(?i)https?:.*");

    private static final String CHANGES = "changes";

    private static final Pattern ADDRESS =
            Pattern.compile("(?<output>/.*/)" + CHANGES + "/(?<before>[^/]+)/(?<after>[^/]+)/");

    /**
     * Those of an output: each version with each that came before it, the nearest first. All pairs, since an address that was
     * published must stay when another version comes between or after.
     */
    static List<Comparison> of(Document.Output output, Tree tree) {
        List<Document.Version> newestFirst =
                tree.versions(output).stream().filter(Comparison::isText).toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (int after = 0; after < newestFirst.size(); after++) {
            for (Document.Version before : newestFirst.subList(after + 1, newestFirst.size())) {
                comparisons.add(new Comparison(output, before, newestFirst.get(after)));
            }
        }
        return comparisons;
    }

    /** Whether a version has its text here, and not nothing, or only a note on where it is. */
    public static boolean isText(Document.Version version) {
        return !version.body().pieces().isEmpty() && !(isShort(version.body()) && leadsElsewhere(version));
    }

    private static boolean isShort(Body body) {
        return body.headings().isEmpty()
                && body.paragraphs().isEmpty()
                && WORD_END.split(body.text()).length < WORDS_OF_A_TEXT;
    }

    private static boolean leadsElsewhere(Document.Version version) {
        return version.file().isPresent()
                || version.body().pieces(Piece.Link.class).stream()
                        .anyMatch(link -> OTHER_SITE.matcher(link.target()).matches());
    }

    /** Its address, which names both and so never means anything else. */
    public SitePath page() {
        return page(before.page(), after.page());
    }

    /** The address of the comparison of what stands at two addresses below one output. */
    public static SitePath page(SitePath before, SitePath after) {
        return after.above().get(0).child(CHANGES).child(before.name()).child(after.name());
    }

    /** The addresses of two versions. */
    public record Pair(SitePath before, SitePath after) {}

    /** What a comparison at an address would compare; empty of an address that no comparison can have. */
    public static Optional<Pair> versions(SitePath address) {
        Matcher parts = ADDRESS.matcher(address.value());
        return parts.matches()
                ? Optional.of(new Pair(
                        new SitePath(parts.group("output")).child(parts.group("before")),
                        new SitePath(parts.group("output")).child(parts.group("after"))))
                : Optional.empty();
    }
}
