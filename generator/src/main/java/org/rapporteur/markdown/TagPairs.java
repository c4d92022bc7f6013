package org.rapporteur.markdown;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the tags that may stand: those that are closed by their like among the same siblings, well nested, so that what
 * is written stays well-formed. Linear in the number of tags.
 */
final class TagPairs {

    private final Set<HtmlToken> accepted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<HtmlToken> open = new ArrayDeque<>();
    private final Map<String, Integer> openByName = new HashMap<>();

    private TagPairs() {}

    /** The tags of text, {@code sup} and its like, that may stand. */
    static Set<HtmlToken> inline(List<HtmlToken> siblings) {
        TagPairs pairs = new TagPairs();
        siblings.stream().filter(HtmlToken::isInlineTag).forEach(pairs::add);
        return pairs.accepted;
    }

    /** The tags of one or more HTML blocks that may stand, the blocks' parts being siblings in this order. */
    static Set<HtmlToken> blocks(Collection<List<HtmlToken>> blocks) {
        Set<HtmlToken> accepted = Collections.newSetFromMap(new IdentityHashMap<>());
        accepted.addAll(DetailsPairs.of(blocks));
        for (List<HtmlToken> block : blocks) {
            int start = 0;
            for (int i = 0; i <= block.size(); i++) {
                if (i == block.size() || accepted.contains(block.get(i))) {
                    accepted.addAll(inline(block.subList(start, i)));
                    start = i + 1;
                }
            }
        }
        return accepted;
    }

    private void add(HtmlToken token) {
        Tag tag = token.tag().orElseThrow();
        if (tag.isVoid()) {
            accepted.add(token);
        } else if (!tag.closing()) {
            open.push(token);
            openByName.merge(tag.name(), 1, Integer::sum);
        } else if (openByName.getOrDefault(tag.name(), 0) > 0) {
            accepted.add(close(tag.name()));
            accepted.add(token);
        }
    }

    /** Takes the last open tag of that name; those opened after it are not closed in time. */
    private HtmlToken close(String name) {
        HtmlToken last;
        do {
            last = open.pop();
            openByName.merge(last.tag().orElseThrow().name(), -1, Integer::sum);
        } while (!last.opens(name));
        return last;
    }
}
