package org.rapporteur.markdown;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds the {@code details} that may stand: closed among their siblings, and beginning with a whole {@code summary}. */
final class DetailsPairs {

    /** A {@code details} tag with its summary's tags; none where it has no whole summary first. */
    private record Open(HtmlToken details, List<HtmlToken> summary) {}

    private final Set<HtmlToken> accepted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Open> open = new ArrayDeque<>();

    private DetailsPairs() {}

    static Set<HtmlToken> of(Collection<List<HtmlToken>> blocks) {
        DetailsPairs pairs = new DetailsPairs();
        blocks.forEach(pairs::add);
        return pairs.accepted;
    }

    private void add(List<HtmlToken> block) {
        for (int i = 0; i < block.size(); i++) {
            HtmlToken token = block.get(i);
            if (token.opens("details")) {
                open.push(new Open(token, summary(block, i + 1)));
            } else if (token.closes("details") && !open.isEmpty()) {
                close(open.pop(), token);
            }
        }
    }

    private void close(Open opened, HtmlToken end) {
        if (!opened.summary().isEmpty()) {
            accepted.addAll(opened.summary());
            accepted.add(opened.details());
            accepted.add(end);
        }
    }

    /** The tags of the summary that begins at this part of a block or after a blank; empty when there is none. */
    private static List<HtmlToken> summary(List<HtmlToken> block, int from) {
        int first = from < block.size() && block.get(from).isBlank() ? from + 1 : from;
        if (first >= block.size() || !block.get(first).opens("summary")) {
            return List.of();
        }
        for (int i = first + 1; i < block.size(); i++) {
            if (block.get(i).closes("summary")) {
                return List.of(block.get(first), block.get(i));
            }
            if (block.get(i).isBlockTag()) {
                return List.of();
            }
        }
        return List.of();
    }
}
