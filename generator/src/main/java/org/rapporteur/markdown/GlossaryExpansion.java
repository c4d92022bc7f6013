package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Expands the glossary's terms at their first use on a page (content-format, “The tree”, {@code glossary.yaml}): {@code
 * <abbr title="Best Practice Forum">BPF</abbr>}. Never changes; may be used by several threads at once.
 */
public final class GlossaryExpansion {

    /**
     * A term, ready to be compared with HTML.
     *
     * @param html the term, escaped, white space made single blanks
     * @param meaning what stands for it; terms of one meaning are one another's aliases
     */
    record Term(String html, String meaning) {}

    /** Longer than any term; a text could make us compare much of it at every word. */
    private static final int LONGEST = 100;

    /** More terms of one first word than any glossary has. */
    private static final int MOST = 200;

    private final Map<String, List<Term>> termsByFirstWord = new HashMap<>();

    /** Takes what each term or alias means. Terms of the same meaning count as one. */
    public GlossaryExpansion(Map<String, String> meanings) {
        meanings.forEach((term, meaning) -> add(new Term(Html.escape(Text.collapse(term)), meaning)));
        Comparator<Term> longestFirst =
                Comparator.comparingInt(term -> -term.html().length());
        termsByFirstWord.values().forEach(terms -> terms.sort(longestFirst));
    }

    private void add(Term term) {
        String first = term.html().substring(0, Words.end(term.html(), 0));
        boolean isUsual = term.html().length() <= LONGEST
                && termsByFirstWord.getOrDefault(first, List.of()).size() < MOST;
        if (!first.isEmpty() && isUsual) {
            termsByFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(term);
            // The plural of a term of one word is another word.
            if (first.equals(term.html())) {
                termsByFirstWord
                        .computeIfAbsent(first + "s", word -> new ArrayList<>())
                        .add(term);
            }
        }
    }

    /**
     * The pieces with every term's first use explained, wherever it stands in running text: not in links, code,
     * headings, keys, and what is explained already.
     */
    public List<Piece> expand(List<Piece> pieces) {
        GlossaryWalk walk = new GlossaryWalk(this);
        return pieces.stream().map(walk::piece).toList();
    }

    /** The terms that begin with a word, the longest first. */
    List<Term> beginningWith(String word) {
        return termsByFirstWord.getOrDefault(word, List.of());
    }
}
