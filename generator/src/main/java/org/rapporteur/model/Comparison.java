package org.rapporteur.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.markdown.Piece;

/**
 * Two versions of an output whose texts are compared (site, “Pages”).
 *
 * @param before the older one
 */
public record Comparison(Document.Output output, Document.Version before, Document.Version after) {

    /** A shorter body without headings and numbers may be a note on a version that is published elsewhere. */
    private static final int WORDS_OF_A_TEXT = 100;

    /** Between two words; where they are written without blanks, behind each letter. */
    private static final Pattern WORD_END = Pattern.compile(
            "\\s+|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}])");

    private static final Pattern OTHER_SITE = Pattern.compile("(?i)https?:.*");

    private static final String CHANGES = "changes";

    private static final Pattern ADDRESS =
            Pattern.compile("(?<output>/.*/)" + CHANGES + "/(?<before>[^/]+)/(?<after>[^/]+)/");

    /**
     * Those versions of an output that have their text here, and not nothing, or only a note on a file or on another site.
     * What cites another site, and is at least half as long as the longest text before it, is a text however short.
     *
     * @param newestFirst all of them
     */
    public static List<Document.Version> texts(List<Document.Version> newestFirst) {
        Deque<Document.Version> texts = new ArrayDeque<>();
        int longest = 0;
        for (int at = newestFirst.size() - 1; at >= 0; at--) {
            Document.Version version = newestFirst.get(at);
            if (!version.body().pieces().isEmpty() && !isNote(version, longest)) {
                texts.addFirst(version);
                longest = Math.max(longest, words(version));
            }
        }
        return List.copyOf(texts);
    }

    private static boolean isNote(Document.Version version, int longestBefore) {
        int words = words(version);
        return version.body().headings().isEmpty()
                && version.body().numbered() == 0
                && words < WORDS_OF_A_TEXT
                && (version.file().isPresent()
                        || leadsElsewhere(version) && (longestBefore == 0 || words < longestBefore / 2.0));
    }

    private static int words(Document.Version version) {
        return WORD_END.split(version.body().text()).length;
    }

    private static boolean leadsElsewhere(Document.Version version) {
        return version.body().holes(Piece.Link.class).stream()
                .anyMatch(link -> OTHER_SITE.matcher(link.target()).matches());
    }

    /** Its address, which names both and so never means anything else. */
    public SitePath page() {
        return page(before.page(), after.page());
    }

    /** The address of the comparison of what stands at two addresses below one output. */
    public static SitePath page(SitePath before, SitePath after) {
        return place(after.above().get(0)).child(before.name()).child(after.name());
    }

    /** Where the comparisons of an output's versions stand: nothing else may. */
    public static SitePath place(SitePath output) {
        return output.child(CHANGES);
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
