package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which raw HTML of a body may stand as it is; found out once for all children of a parent. */
final class HtmlPlans {

    private final Map<Node, List<HtmlToken>> tokens = new IdentityHashMap<>();
    private final Set<HtmlToken> accepted = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The parts of an HTML block. */
    List<HtmlToken> parts(HtmlBlockBase block) {
        if (!tokens.containsKey(block)) {
            List<HtmlBlockBase> siblings = siblings(block, HtmlBlockBase.class);
            siblings.forEach(sibling ->
                    tokens.put(sibling, HtmlToken.of(sibling.getContentChars().toString())));
            accepted.addAll(TagPairs.blocks(siblings.stream().map(tokens::get).toList()));
        }
        return tokens.get(block);
    }

    /** The one part that HTML within text is. */
    HtmlToken part(HtmlInlineBase html) {
        if (!tokens.containsKey(html)) {
            List<HtmlInlineBase> siblings = siblings(html, HtmlInlineBase.class);
            siblings.forEach(sibling ->
                    tokens.put(sibling, List.of(whole(sibling.getChars().toString()))));
            accepted.addAll(TagPairs.inline(
                    siblings.stream().map(sibling -> tokens.get(sibling).get(0)).toList()));
        }
        return tokens.get(html).get(0);
    }

    /** Whether a part that was asked for may stand as it is. */
    boolean accepts(HtmlToken part) {
        return accepted.contains(part);
    }

    private static HtmlToken whole(String raw) {
        Optional<Tag> tag =
                Tag.at(raw, 0).filter(read -> read.end() == raw.length()).map(Tag.Read::tag);
        return new HtmlToken(raw, 0, tag, false);
    }

    /** Found from node to node: where a footnote's mark breaks a link, flexmark leaves wrong parents behind. */
    private static <N extends Node> List<N> siblings(Node node, Class<N> type) {
        Node first = node;
        while (first.getPrevious() != null) {
            first = first.getPrevious();
        }
        List<N> siblings = new ArrayList<>();
        for (Node sibling = first; sibling != null; sibling = sibling.getNext()) {
            if (type.isInstance(sibling)) {
                siblings.add(type.cast(sibling));
            }
        }
        return siblings;
    }
}
