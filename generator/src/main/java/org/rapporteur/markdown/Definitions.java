package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.util.ast.Node;

/** Definition lists: terms, and what they mean. */
final class Definitions {

    private Definitions() {}

    static void write(DefinitionList list, Rendering to) {
        to.out().block("dl");
        for (Node child : list.getChildren()) {
            String element = child instanceof DefinitionItem ? "dd" : "dt";
            to.out().block(element, to.direction());
            content(child, to);
            to.out().end(element);
        }
        to.out().end("dl");
    }

    /** A term is text; a meaning of one paragraph is text as well. */
    private static void content(Node item, Rendering to) {
        Node only = item.getFirstChild();
        if (only != null && only.getNext() == null && Paragraphs.isText(only)) {
            to.inlines(only);
        } else {
            to.blocks(item);
        }
    }
}
